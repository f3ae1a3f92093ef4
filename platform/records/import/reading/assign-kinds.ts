import { basename, extname } from "node:path";
import { joined, type Text } from "../../../languages/language";
import { didYouMean, nearest } from "../../faults/nearest";
import { placeOfFile, type Problem } from "../../faults/fault";
import type { FaultLog } from "../../faults/fault-log";
import type { KindSet } from "../../kinds/kind-set";
import type { ListKind } from "../../lists/list-kind";
import { readList, type ListFile, type ReadList } from "../../lists/read-list";
import { texts } from "./reading.texts";
import type { KindFile, SourceFile } from "./source-file";
import { readingOf, type SheetReading } from "./kind-of-sheet";
import { Workbook, type SheetPart } from "./workbook/workbook";
import { brokenWorkbook, problemOf } from "./workbook/workbook-fault";

const hiddenSheet: Problem = {
  code: "HIDDEN_SHEET",
  allowed: texts.hiddenSheet,
  remedy: texts.showIt,
};

const comma: Text = { en: ", ", vi: ", " };

/** The files by kinds, and the kinds of which a file may be missing because its name is misspelt. */
export interface AssignedFiles {
  readonly files: readonly KindFile[];
  readonly suspected: ReadonlySet<string>;
  readonly lists: readonly ReadList[];
}

/**
 * Finds the kind of each file by its name, or one of its Vietnamese names, and puts the files into the order of the kinds. A
 * workbook whose name is that of a kind holds it on its first sheet and on others that are like it; the sheets of any other
 * workbook are named after kinds.
 */
export async function assignKinds(
  files: readonly SourceFile[],
  kinds: KindSet,
  log: FaultLog,
  listKinds: readonly ListKind[] = [],
): Promise<AssignedFiles> {
  const assigned: KindFile[] = [];
  const suspected = new Set<string>();
  const lists: ReadList[] = [];
  for (const file of files) {
    const extension = extname(file.path);
    const name = basename(file.path, extension);
    const kind = kinds.findNamed(name);
    switch (extension.toLowerCase()) {
      case ".csv":
        if (kind) assigned.push({ ...file, kind: kind.name });
        else if (!(await assignList(file, name))) reportUnknown(name, ".csv", file);
        break;
      case ".xlsx":
        await assignSheets(file, name);
        break;
      default:
        reportUnknown(name, ".csv", file, texts.csvOrXlsx);
    }
  }
  return { files: inOrderOfKinds(assigned, kinds), suspected, lists };

  /** Takes a file or a sheet for a list where it is one. What is wrong with a list is told, and it is one all the same. */
  async function assignList(file: ListFile, listName: string): Promise<boolean> {
    if (listKinds.length === 0) return false;
    const before = log.count;
    const list = await readList(file, listName, listKinds, log);
    if (list) lists.push(list);
    return list !== null || log.count > before;
  }

  /** By what a sheet is called a list: its own name, or that of its file. */
  function listNameOf(fileName: string, sheetName: string): string {
    return listKinds.some((kind) => kind.name === sheetName) ? sheetName : fileName;
  }

  async function assignSheets(file: SourceFile, name: string): Promise<void> {
    const ofWorkbook = kinds.findNamed(name);
    let workbook: Workbook | undefined;
    try {
      workbook = await Workbook.open(file.path);
      const { sheets } = workbook;
      if (sheets.every(({ isHidden }) => isHidden)) throw brokenWorkbook(texts.noSheetShown);
      for (const sheet of sheets)
        await assignSheet(sheet, await readingOf(sheet, workbook, ofWorkbook, kinds), file);
    } catch (error) {
      for (const kind of ofWorkbook ? [ofWorkbook.name] : kinds.names()) suspected.add(kind);
      log.add(placeOfFile(file.path), problemOf(error));
    } finally {
      workbook?.close();
    }
  }

  async function assignSheet(
    { name: sheet, bytes }: SheetPart,
    reading: SheetReading,
    file: SourceFile,
  ): Promise<void> {
    const place = placeOfFile(file.path, sheet);
    if (reading === "empty") return;
    if (reading === "unknown") {
      const listName = listNameOf(basename(file.path, extname(file.path)), sheet);
      if (!(await assignList({ ...file, sheet }, listName))) reportUnknown(sheet, "", file, undefined, sheet);
    } else if ("unread" in reading)
      log.notices.add(place, "UNREAD_SHEET", texts.unread({ reason: reading.unread }));
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
    allowed = texts.unknownKind({
      name,
      kinds: joined(
        kinds.all.map(({ label }) => label),
        comma,
      ),
    }),
    sheet?: string,
  ): void {
    const suspect = nearest(name, kinds.names());
    if (suspect !== null) suspected.add(suspect);
    const meant = [...kinds.names()].map((each) => `${each}${extension}`);
    const remedy = didYouMean(`${name}${extension}`, meant);
    log.add(placeOfFile(path, sheet), { code: "UNKNOWN_FILE", allowed, remedy });
  }
}

/** Files in the order in which their kinds are read. */
export function inOrderOfKinds(files: readonly KindFile[], kinds: KindSet): readonly KindFile[] {
  const order = new Map(kinds.all.map(({ name }, at) => [name, at]));
  return [...files].sort((one, other) => (order.get(one.kind) ?? 0) - (order.get(other.kind) ?? 0));
}
