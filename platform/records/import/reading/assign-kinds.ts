import { basename, extname } from "node:path";
import { didYouMean, nearest } from "../../faults/nearest";
import { placeOfFile } from "../../faults/fault";
import type { FaultLog } from "../../faults/fault-log";
import type { KindSet } from "../../kinds/kind-set";
import { isOfCodes } from "../../template/codes-sheet-name";
import type { ListKind } from "../../lists/list-kind";
import { readList, type ListFile, type ReadList } from "../../lists/read-list";
import type { KindFile, SourceFile } from "./source-file";
import { Workbook } from "./workbook/workbook";
import { problemOf } from "./workbook/workbook-fault";

/** The files by kinds, and the kinds of which a file may be missing because its name is misspelt. */
export interface AssignedFiles {
  readonly files: readonly KindFile[];
  readonly suspected: ReadonlySet<string>;
  readonly lists: readonly ReadList[];
}

/**
 * Finds the kind of each file by its name, or one of its Vietnamese names, and puts the files into the order of the kinds. A workbook whose name is that
 * of a kind holds it on its first sheet; the sheets of any other workbook are named after kinds.
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
    switch (extension.toLowerCase()) {
      case ".csv":
        if (kinds.findNamed(name)) assigned.push({ ...file, kind: nameOfKind(name) });
        else if (!(await assignList(file, name))) reportUnknown(name, ".csv", file);
        break;
      case ".xlsx":
        await assignSheets(file, name);
        break;
      default:
        reportUnknown(name, ".csv", file, "files of records end in .csv or .xlsx");
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
    let workbook: Workbook | undefined;
    try {
      workbook = await Workbook.open(file.path);
      const { sheets } = workbook;
      const [first] = sheets;
      if (!first) throw new Error("it has no sheet that is shown");
      if (kinds.findNamed(name)) {
        assigned.push({ ...file, bytes: first.bytes, kind: nameOfKind(name), sheet: first.name });
        for (const sheet of sheets) if (isOfCodes(sheet.name)) passOver(sheet.name, file);
        return;
      }
      for (const sheet of sheets) {
        const kind = kinds.findNamed(sheet.name);
        if (isOfCodes(sheet.name)) passOver(sheet.name, file);
        else if (kind) assigned.push({ ...file, bytes: sheet.bytes, kind: kind.name, sheet: sheet.name });
        else if (!(await assignList({ ...file, sheet: sheet.name }, listNameOf(name, sheet.name))))
          reportUnknown(sheet.name, "", file, undefined, sheet.name);
      }
    } catch (error) {
      for (const kind of kinds.findNamed(name) ? [nameOfKind(name)] : kinds.names()) suspected.add(kind);
      log.add(placeOfFile(file.path), problemOf(error));
    } finally {
      workbook?.close();
    }
  }

  function nameOfKind(name: string): string {
    return kinds.findNamed(name)?.name ?? name;
  }

  function passOver(sheet: string, { path }: SourceFile): void {
    log.notices.add(placeOfFile(path, sheet), "UNREAD_SHEET", "this sheet of codes is passed over");
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

/** Files in the order in which their kinds are read. */
export function inOrderOfKinds(files: readonly KindFile[], kinds: KindSet): readonly KindFile[] {
  const order = new Map(kinds.all.map(({ name }, at) => [name, at]));
  return [...files].sort((one, other) => (order.get(one.kind) ?? 0) - (order.get(other.kind) ?? 0));
}
