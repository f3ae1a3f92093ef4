import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root";

/** Generated records: the file of awards, and a folder of all the others. */
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
  mkdirSync(others);
  for (const name of readdirSync(files).filter((one) => one.endsWith(".csv") && one !== "awards.csv"))
    symlinkSync(join(files, name), join(others, name));
  return { folder: files, awards: join(files, "awards.csv"), others };
}
