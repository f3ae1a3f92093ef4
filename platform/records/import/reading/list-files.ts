import type { Stats } from "node:fs";
import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { basename, extname, join, resolve, sep } from "node:path";
import type { Text } from "../../../languages/language";
import { placeOfFile, unreadable, type Problem } from "../../faults/fault";
import type { FaultLog } from "../../faults/fault-log";
import { texts } from "./reading.texts";
import type { SourceFile } from "./source-file";

const mostFiles = 10_000;
const deepest = 32;

/**
 * Lists the files of some sources, files or folders with all that is below them, each once. Passed over in folders are
 * hidden files, a spreadsheet program's lock files and notes (`.md`). A source may be a link, since whoever names it
 * means it; below it, a link leads to a file of the same source or nowhere: it could lead in a circle, or to what is
 * nobody's business here.
 */
export async function listFiles(sources: readonly string[], log: FaultLog): Promise<SourceFile[]> {
  const files = new Map<string, SourceFile>();
  const labels = new Set<string>();
  const tell = (path: string, problem: Problem) => log.add(placeOfFile(path), problem);

  const addFile = (path: string, real: string, label: string, bytes: number): void => {
    if (files.has(real)) return;
    if (files.size === mostFiles) throw new TooMuch(path, texts.tooManyFiles({ most: mostFiles }));
    files.set(real, { path, label: labels.has(label) ? real : label, bytes });
    labels.add(label);
  };

  const add = async (
    path: string,
    label: string,
    entry: Stats,
    top: string,
    depth: number,
  ): Promise<void> => {
    if (entry.isFile()) return addFile(path, await realpath(path), label, entry.size);
    if (!entry.isDirectory()) return tell(path, notAFile(entry));
    if (depth === deepest) throw new TooMuch(path, texts.tooDeep({ most: deepest }));
    for (const name of (await readdir(path)).sort()) {
      if (isPassedOver(name)) continue;
      const [inner, innerLabel] = [join(path, name), `${label}/${name}`];
      await tryOr(inner, async () => {
        const below = await lstat(inner);
        if (below.isSymbolicLink()) await addLinked(inner, innerLabel, top);
        else await add(inner, innerLabel, below, top, depth + 1);
      });
    }
  };

  const addLinked = async (path: string, label: string, top: string): Promise<void> => {
    const real = await realpath(path);
    const entry = await stat(path);
    const isBelow = real.startsWith(top.endsWith(sep) ? top : `${top}${sep}`);
    if (entry.isFile() && isBelow) addFile(path, real, label, entry.size);
    else tell(path, entry.isFile() ? leadsOut : entry.isDirectory() ? linkedFolder : notAFile(entry));
  };

  const tryOr = async (path: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (error instanceof TooMuch) throw error;
      tell(path, path.includes("\ufffd") ? misnamed : unreadable(error));
    }
  };

  try {
    for (const source of sources) {
      await tryOr(source, async () =>
        add(source, basename(resolve(source)), await stat(source), await realpath(source), 0),
      );
    }
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    tell(error.path, { code: "TOO_LARGE", allowed: error.what, remedy: texts.fewerAtATime });
  }
  return [...files.values()];
}

/** More than what is imported at a time, so that the rest is not looked at. */
class TooMuch extends Error {
  constructor(
    readonly path: string,
    readonly what: Text,
  ) {
    super(what.en);
    this.name = "TooMuch";
  }
}

const leadsOut: Problem = {
  code: "UNREADABLE_FILE",
  allowed: texts.leadsOut,
  remedy: texts.putFileHere,
};
const linkedFolder: Problem = {
  code: "UNREADABLE_FILE",
  allowed: texts.linkedFolder,
  remedy: texts.nameFolderToo,
};
const misnamed: Problem = {
  code: "UNREADABLE_FILE",
  allowed: texts.misnamed,
  remedy: texts.otherName,
};

/** What is opened for reading may never come to an end, or never begin. */
function notAFile(entry: Stats): Problem {
  const what = entry.isFIFO() ? texts.pipe : entry.isSocket() ? texts.socket : texts.device;
  return {
    code: "UNREADABLE_FILE",
    allowed: texts.noFile({ what }),
    remedy: texts.writeIntoFile,
  };
}

function isPassedOver(name: string): boolean {
  return name.startsWith(".") || name.startsWith("~$") || extname(name).toLowerCase() === ".md";
}
