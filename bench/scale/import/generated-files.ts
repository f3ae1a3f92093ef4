import { mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { mustRun } from "../../../testing/run-command";

/** Generated records: a folder of all, one of the awards, and one of all others. Large kinds are in several files. */
export interface GeneratedFiles {
  readonly folder: string;
  readonly awards: string;
  readonly others: string;
}

/** Generates records into a folder, unless it is given one that has them, and parts the awards from the rest. */
export async function generatedFiles(
  folder: string,
  records: string | null,
  scale: number,
): Promise<GeneratedFiles> {
  const files = records ?? join(folder, "records");
  if (records === null) await mustRun("generate", ["--out", files, "--scale", String(scale)]);
  const others = join(folder, "others");
  const awards = join(folder, "awards");
  for (const path of readdirSync(files, { recursive: true, encoding: "utf8" })) {
    if (!path.endsWith(".csv")) continue;
    const link = join(basename(path) === "awards.csv" ? awards : others, path);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(resolve(files, path), link);
  }
  return { folder: files, awards, others };
}
