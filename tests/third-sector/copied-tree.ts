import { cpSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { root } from "../../testing/start-process";

/** What nobody wrote by hand. */
const made = ["node_modules", "dist", ".data", ".git", ".cache", "coverage"];

/**
 * Copies the project with what is built of it, so that only what changes is compiled again, and without what is
 * installed or recorded; the copy borrows the installed packages.
 */
export function copyTree(to: string): void {
  const notCopied = made.filter((name) => name !== "dist");
  cpSync(root, to, { recursive: true, filter: (path) => !notCopied.includes(basename(path)) });
  symlinkSync(join(root, "node_modules"), join(to, "node_modules"));
}

export type TreeFiles = ReadonlyMap<string, string>;

/** The files of a tree that are written by people or kept with what they write, and what each holds. */
export function filesOf(tree: string): TreeFiles {
  const files = new Map<string, string>();
  const read = (folder: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (made.includes(entry.name)) continue;
      if (entry.isDirectory()) read(path);
      else files.set(relative(tree, path), readFileSync(path, "latin1"));
    }
  };
  read(tree);
  return files;
}

/** The files that a change added or changed, and how many lines the changed ones grew by. */
export function changesBetween(before: TreeFiles, after: TreeFiles) {
  const lines = (text: string) => text.split("\n").length;
  const added = [...after.keys()].filter((file) => !before.has(file)).sort();
  const grown = [...after].flatMap(([file, text]) => {
    const old = before.get(file);
    return old === undefined || old === text ? [] : [[file, lines(text) - lines(old)] as const];
  });
  const removed = [...before.keys()].filter((file) => !after.has(file));
  return { added, grown: Object.fromEntries(grown), removed };
}
