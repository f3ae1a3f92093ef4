import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import libsql from "libsql";
import { DataSource, type EntityManager } from "typeorm";
import { auditTables } from "../../audit/audit-entry.entity";
import { formatFaults, importRecords, importTables, type ImportOptions, type ImportResult } from "..";
import { entities, kinds } from "./atlas";

/** A folder for files and two real databases, for one test. */
export class ImportBench {
  readonly folder = mkdtempSync(join(tmpdir(), "import-"));

  private constructor(
    readonly north: DataSource,
    readonly south: DataSource,
  ) {}

  static async open(): Promise<ImportBench> {
    return new ImportBench(await openDatabase(), await openDatabase());
  }

  async close(): Promise<void> {
    await this.north.destroy();
    await this.south.destroy();
    rmSync(this.folder, { recursive: true });
  }

  /** Writes a file below the folder, which is not yet there. */
  write(name: string, content: string | Buffer): string {
    const path = join(this.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  import(options: Partial<ImportOptions> = {}): Promise<ImportResult> {
    return importRecords({
      kinds,
      sources: [this.folder],
      databases: { north: writerOf(this.north), south: writerOf(this.south) },
      existing: async () => new Set(),
      values: async () => new Map(),
      links: async () => [],
      ...options,
    });
  }

  /** The faults of an import as they are printed, without the folder's name and without the line that sums them up. */
  async faults(options: Partial<ImportOptions> = {}): Promise<string[]> {
    const result = await this.import(options);
    if (result.ok) return [];
    return formatFaults(result.faults).replaceAll(`${this.folder}/`, "").split("\n").slice(0, -1);
  }
}

function writerOf(database: DataSource) {
  return {
    manager: () => database.manager,
    write: <Result>(work: (manager: EntityManager) => Promise<Result>) => database.transaction(work),
  };
}

function openDatabase(): Promise<DataSource> {
  return new DataSource({
    type: "better-sqlite3",
    driver: libsql,
    database: ":memory:",
    entities: [...entities, ...importTables, ...auditTables],
    synchronize: true,
  }).initialize();
}
