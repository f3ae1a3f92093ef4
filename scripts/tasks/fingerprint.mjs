import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { root } from "./root.mjs";

/** The content of files in one short text, the same on every machine. Files that are not there count as absent. */
export function fingerprint(files) {
  const hash = createHash("sha256");
  for (const file of files) {
    hash.update(`\0${relative(root, file).split(sep).join("/")}\0`);
    if (existsSync(file)) hash.update(readFileSync(file));
  }
  return hash.digest("hex");
}

/** All files below a folder whose path passes the test, sorted; a folder that is not there has none. */
export function filesBelow(folder, passes) {
  if (!existsSync(folder)) return [];
  const files = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...filesBelow(path, passes));
    else if (passes(path)) files.push(path);
  }
  return files.sort();
}
