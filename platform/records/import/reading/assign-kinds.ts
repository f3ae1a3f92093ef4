import { basename, extname } from "node:path";
import { didYouMean, nearest } from "../../faults/nearest";
import { placeOfFile, type Problem } from "../../faults/fault";
import type { FaultLog } from "../../faults/fault-log";
import type { KindSet } from "../../kinds/kind-set";
import type { KindFile, SourceFile } from "./source-file";
import { readingOf, type SheetReading } from "./kind-of-sheet";
import { Workbook, type SheetPart } from "./workbook/workbook";
import { problemOf } from "./workbook/workbook-fault";

const hiddenSheet: Problem = {
  code: "HIDDEN_SHEET",
  allowed: "this sheet has records and is hidden",
  remedy: "show it if they are meant, or delete it",
};

/** The files by kinds, and the kinds of which a file may be missing because its name is misspelt. */
export interface AssignedFiles {
  readonly files: readonly KindFile[];
  readonly suspected: ReadonlySet<string>;
}

/**
 * Finds the kind of each file by its name, and puts the files into the order of the kinds. A workbook whose name is that
 * of a kind holds it on its first sheet and on others that are like it; the sheets of any other workbook are named after
 * kinds.
 */
export async function assignKinds(
  files: readonly SourceFile[],
  kinds: KindSet,
  log: FaultLog,
): Promise<AssignedFiles> {
  const assigned: KindFile[] = [];
  const suspected = new Set<string>();
  for (const file of files) {
    const extension = extname(file.path);
    const name = basename(file.path, extension);
    switch (extension.toLowerCase()) {
      case ".csv":
        if (kinds.find(name)) assigned.push({ ...file, kind: name });
        else reportUnknown(name, ".csv", file);
        break;
      case ".xlsx":
        await assignSheets(file, name);
        break;
      default:
        reportUnknown(name, ".csv", file, "files of records end in .csv or .xlsx");
    }
  }
  const order = new Map(kinds.all.map(({ name }, at) => [name, at]));
  assigned.sort((one, other) => (order.get(one.kind) ?? 0) - (order.get(other.kind) ?? 0));
  return { files: assigned, suspected };

  async function assignSheets(file: SourceFile, name: string): Promise<void> {
    let workbook: Workbook | undefined;
    try {
      workbook = await Workbook.open(file.path);
      const { sheets } = workbook;
      const ofWorkbook = kinds.find(name);
      if (sheets.every(({ isHidden }) => isHidden)) throw new Error("it has no sheet that is shown");
      for (const sheet of sheets)
        assignSheet(sheet, await readingOf(sheet, workbook, ofWorkbook, kinds), file);
    } catch (error) {
      for (const kind of kinds.find(name) ? [name] : kinds.names()) suspected.add(kind);
      log.add(placeOfFile(file.path), problemOf(error));
    } finally {
      workbook?.close();
    }
  }

  function assignSheet({ name: sheet, bytes }: SheetPart, reading: SheetReading, file: SourceFile): void {
    const place = placeOfFile(file.path, sheet);
    if (reading === "empty") return;
    if (reading === "unknown") reportUnknown(sheet, "", file, undefined, sheet);
    else if ("unread" in reading)
      log.notices.add(place, "UNREAD_SHEET", `this sheet was not read: ${reading.unread}`);
    else if (!reading.isHidden) assigned.push({ ...file, bytes, kind: reading.kind.name, sheet });
    else {
      suspected.add(reading.kind.name);
      log.add(place, hiddenSheet);
    }
  }

  function reportUnknown(
    name: string,
    extension: string,
    { path }: SourceFile,
    allowed = `no kind of records is called "${name}"; there are ${[...kinds.names()].join(", ")}`,
    sheet?: string,
  ): void {
    const suspect = nearest(name, kinds.names());
    if (suspect !== null) suspected.add(suspect);
    const meant = [...kinds.names()].map((each) => `${each}${extension}`);
    const remedy = didYouMean(`${name}${extension}`, meant);
    log.add(placeOfFile(path, sheet), { code: "UNKNOWN_FILE", allowed, remedy });
  }
}
