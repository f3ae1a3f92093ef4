import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { root } from "./root";

/** Generated records: a folder of all, one of the awards, and one of all others. Large kinds are in several files. */
export interface GeneratedFiles {
  readonly folder: string;
  readonly awards: string;
  readonly others: string;
}

/** Generates records into a folder, unless it is given one that has them, and parts the awards from the rest. */
export function generatedFiles(folder: string, records: string | null, scale: number): GeneratedFiles {
  const files = records ?? join(folder, "records");
  if (records === null) {
    const program = join(root, "dist", "commands", "generate.js");
    const { status, stderr } = spawnSync(
      process.execPath,
      [program, "--out", files, "--scale", String(scale)],
      {
        cwd: root,
        encoding: "utf8",
      },
    );
    if (status !== 0) throw new Error(`The records could not be generated: ${stderr}`);
  }
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
