import { readdir, realpath, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { placeOfFile, unreadable } from "../../faults/fault";
import type { FaultLog } from "../../faults/fault-log";
import type { SourceFile } from "./source-file";

/**
 * Lists the files of some sources, files or folders with all that is below them, each once. Passed over in folders are
 * hidden files, a spreadsheet program's lock files and notes (`.md`).
 */
export async function listFiles(sources: readonly string[], log: FaultLog): Promise<SourceFile[]> {
  const files = new Map<string, SourceFile>();
  const labels = new Set<string>();
  const add = async (path: string, label: string): Promise<void> => {
    const entry = await stat(path);
    if (entry.isDirectory()) {
      for (const name of (await readdir(path)).sort()) {
        if (!isPassedOver(name))
          await tryOr(join(path, name), () => add(join(path, name), `${label}/${name}`));
      }
      return;
    }
    const real = await realpath(path);
    if (files.has(real)) return;
    files.set(real, { path, label: labels.has(label) ? real : label, bytes: entry.size });
    labels.add(label);
  };
  const tryOr = async (path: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      log.add(placeOfFile(path), unreadable(error));
    }
  };
  for (const source of sources) await tryOr(source, () => add(source, basename(source)));
  return [...files.values()];
}

function isPassedOver(name: string): boolean {
  return name.startsWith(".") || name.startsWith("~$") || extname(name).toLowerCase() === ".md";
}
