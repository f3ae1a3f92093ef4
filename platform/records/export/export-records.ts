import { createWriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { CompiledKind } from "../kinds/compiled-kind";
import { KindSet } from "../kinds/kind-set";
import type { RecordKind } from "../kinds/record-kind";
import { csvLine } from "../csv/csv-line";
import type { SheetRow } from "../workbooks/cell";
import { headingsIn, recordCells, sheetNameOf, styleOf } from "../workbooks/record-cells";
import { writeWorkbook } from "../workbooks/write-workbook";
import type { Managers } from "../writing/write-all";
import { readStoredRecords } from "./read-stored-records";
import { readUnchanging, type ExportDatabases } from "./read-unchanging";

/** As what records are exported: CSV files, such with a byte-order mark, by which Excel knows UTF-8, or workbooks. */
export type ExportForm = "csv" | "csv-with-mark" | "xlsx";

/** What is exported, and where to. */
export interface ExportOptions {
  readonly kinds: readonly RecordKind[];
  readonly databases: ExportDatabases;
  readonly folder: string;
  /** CSV, where it is not said. */
  readonly form?: ExportForm;
  readonly onProgress?: (kind: string, records: number) => void;
}

/** How many records of each kind were exported. */
export type ExportReport = ReadonlyMap<string, number>;

/** Text that is handed on at once. */
const enough = 64 * 1024;

/**
 * Writes all records of the databases as the files that an import reads, a file a kind, in the order of their keys. All
 * are of one moment, whatever is imported meanwhile. A file takes the place of an older one only when all are written.
 */
export async function exportRecords(options: ExportOptions): Promise<ExportReport> {
  const { databases, folder, form = "csv", onProgress = () => undefined } = options;
  const extension = form === "xlsx" ? "xlsx" : "csv";
  const kinds = new KindSet(options.kinds).all;
  const counts = new Map<string, number>();
  await mkdir(folder, { recursive: true });
  const pathOf = ({ name }: CompiledKind) => join(folder, `${name}.${extension}`);
  const unfinishedOf = (kind: CompiledKind) => join(folder, `.${kind.name}.${extension}.part`);
  try {
    await readUnchanging(databases, async (managers) => {
      for (const kind of kinds) {
        const tell = (records: number) => {
          counts.set(kind.name, records);
          onProgress(kind.name, records);
        };
        if (form === "xlsx") await writeSheet(unfinishedOf(kind), kind, managers, tell);
        else await writeLines(unfinishedOf(kind), linesOf(kind, managers, tell), form === "csv-with-mark");
      }
    });
    for (const kind of kinds) await rename(unfinishedOf(kind), pathOf(kind));
  } catch (error) {
    for (const kind of kinds) await rm(unfinishedOf(kind), { force: true });
    throw error;
  }
  return counts;
}

async function writeLines(path: string, lines: AsyncIterable<string>, isMarked: boolean): Promise<void> {
  const file = createWriteStream(path);
  if (isMarked) file.write("\ufeff");
  await pipeline(Readable.from(lines), file);
}

/** A workbook with a kind's records on its one sheet, with Vietnamese headings. */
function writeSheet(
  path: string,
  kind: CompiledKind,
  managers: Managers,
  tell: (records: number) => void,
): Promise<void> {
  const columns = kind.columns.map(({ column }) => ({ width: 20, style: styleOf(column) }));
  return writeWorkbook(path, [
    { name: sheetNameOf(kind), columns, frozenRows: 1, rows: rowsOf(kind, managers, tell) },
  ]);
}

async function* rowsOf(
  kind: CompiledKind,
  managers: Managers,
  tell: (records: number) => void,
): AsyncGenerator<SheetRow> {
  yield { cells: headingsIn(kind), style: "heading" };
  let records = 0;
  for await (const record of readStoredRecords(kind, managers)) {
    yield { cells: recordCells(kind, record) };
    records += 1;
    if (records % 1000 === 0) tell(records);
  }
  tell(records);
}

/** The text of a kind's file, in pieces. */
async function* linesOf(
  kind: CompiledKind,
  managers: Managers,
  tell: (records: number) => void,
): AsyncGenerator<string> {
  const { columns } = kind;
  let text = csvLine(columns.map(({ header }) => header));
  let records = 0;
  for await (const record of readStoredRecords(kind, managers)) {
    text += csvLine(columns.map(({ property, column }) => column.format(record[property])));
    records += 1;
    if (text.length < enough) continue;
    yield text;
    text = "";
    tell(records);
  }
  yield text;
  tell(records);
}
