import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { usualLanguage, type Language } from "../../languages/language";
import type { FaultLog } from "../faults/fault-log";
import type { KindSet } from "../kinds/kind-set";
import { writeWorkbook } from "../workbooks/write-workbook";
import { placeOf, type KindFile } from "./reading/source-file";
import { rejectedLines } from "./rejects/rejected-lines";
import { rejectedSheet } from "./rejects/rejected-sheet";

/**
 * Writes the rejected rows, those of a CSV file as a CSV file and those of a workbook as a workbook, each with its own header
 * and with what is wrong, in a language. The files stand in a folder as the files that the rows come from stood among the sources, and can be
 * imported as they are once they are corrected. A list is corrected where it is: its rows say nothing without its title.
 */
export async function writeRejects(
  files: readonly KindFile[],
  kinds: KindSet,
  log: FaultLog,
  folder: string,
  language: Language = usualLanguage,
): Promise<void> {
  const withRejects = files.filter((file) => !file.made && log.rejected.hasAnyOf(placeOf(file)));
  for (const [label, parts] of byLabel(withRejects)) {
    const path = join(folder, label);
    await mkdir(dirname(path), { recursive: true });
    const [file] = parts;
    if (file.sheet === undefined)
      await pipeline(
        Readable.from(rejectedLines(file, kinds.get(file.kind), log, language)),
        createWriteStream(path),
      );
    else
      await writeWorkbook(
        path,
        parts.map((part) => rejectedSheet(part, kinds.get(part.kind), log, language)),
      );
  }
}

/** The sheets of a workbook together. */
function byLabel(files: readonly KindFile[]): ReadonlyMap<string, [KindFile, ...KindFile[]]> {
  const found = new Map<string, [KindFile, ...KindFile[]]>();
  for (const file of files) {
    const others = found.get(file.label);
    if (others) others.push(file);
    else found.set(file.label, [file]);
  }
  return found;
}
