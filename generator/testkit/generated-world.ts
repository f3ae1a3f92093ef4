import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseCsv } from "../../platform/records/csv/parse-csv";
import { readProvinces } from "../catalogue/read-provinces";
import { generateRecords } from "../generate-records";
import type { GenerateOptions } from "../options";

type Row = Readonly<Record<string, string>>;

const small: GenerateOptions = { seed: 1, scale: 0.01, fromYear: 2006, toYear: 2025, awards: 10_000 };

/** Generated files in a folder of their own, and what stands in them. */
export class GeneratedWorld {
  private readonly parsed = new Map<string, readonly Row[]>();

  private constructor(
    readonly folder: string,
    readonly counts: ReadonlyMap<string, number>,
  ) {}

  /** Generates a world of scale 0.01, but for what is given. */
  static create(options: Partial<GenerateOptions> = {}): GeneratedWorld {
    const folder = mkdtempSync(join(tmpdir(), "generated-"));
    const counts = generateRecords(folder, { ...small, ...options }, readProvinces(process.cwd()));
    return new GeneratedWorld(folder, counts);
  }

  /** The records of a kind from all its files. */
  records(kind: string): readonly Row[] {
    const known = this.parsed.get(kind);
    if (known) return known;
    const rows = this.files()
      .filter((file) => basename(file) === `${kind}.csv`)
      .flatMap((file) => parseCsv(this.read(file)));
    this.parsed.set(kind, rows);
    return rows;
  }

  /** All files, as paths within the folder. */
  files(): readonly string[] {
    return readdirSync(this.folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".csv"))
      .sort();
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), "utf8");
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

/** The records of a kind of the project's catalogue. */
export function catalogue(kind: string): readonly Row[] {
  return parseCsv(readFileSync(join("data", "catalogue", `${kind}.csv`), "utf8"));
}
