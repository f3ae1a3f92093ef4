import { NotAValue } from "../../columns/column";
import { placeOfFile, type Place } from "../../faults/fault";
import type { FaultLog } from "../../faults/fault-log";
import type { CompiledKind, NamedColumn } from "../../kinds/compiled-kind";
import type { AnyRecord } from "../../kinds/record";
import { composed, trimSpaces } from "../../columns/cell-text";
import type { CheckedRecord } from "../../checking/check-record";
import { readHeader, type Header } from "./header";
import {
  cellCountOf,
  isBroken,
  shownAt,
  textAt,
  type BrokenRow,
  type RawRow,
  type ReadWatch,
} from "../../csv/raw-row";
import type { KindFile } from "./source-file";
import { readCsv } from "../../csv/read-csv";
import { readSheet } from "./workbook/read-sheet";

/** What was read from one row: the values of the cells that are right, and where they stand. */
export class ReadRow implements CheckedRecord {
  /** @param isWhole whether all of its cells are right */
  constructor(
    readonly record: AnyRecord,
    readonly isWhole: boolean,
    private readonly row: RawRow,
    private readonly header: Header,
    private readonly file: KindFile,
  ) {}

  get line(): number {
    return this.row.line;
  }

  /** The place and the text of a property's cell. */
  cell(property: string): { readonly place: Place; readonly text: string } {
    const { columns, absent } = this.header;
    const at = columns.findIndex((column) => column?.property === property);
    if (at !== -1)
      return { place: placeOfCell(this.file, this.row, at, columns[at]), text: shownAt(this.row, at) };
    const { path: file, sheet } = this.file;
    const column = absent.find((each) => each.property === property)?.header ?? null;
    return { place: { file, sheet, row: this.line, line: this.line, columnNumber: null, column }, text: "" };
  }
}

/** Rows that were read, and whether there are others among them that could not be. */
export interface ReadBatch {
  readonly rows: readonly ReadRow[];
  readonly lostRows: boolean;
}

/** Reads the records of a file in batches; what is wrong goes to the log. */
export async function* readRecords(
  file: KindFile,
  kind: CompiledKind,
  log: FaultLog,
  watch: ReadWatch,
): AsyncGenerator<ReadBatch> {
  let header: Header | null | undefined;
  let isEmpty = true;
  for await (const batch of rowsOfFile(file, watch)) {
    const rows: ReadRow[] = [];
    let lostRows = false;
    if (batch.length > 0) isEmpty = false;
    for (const row of batch) {
      if (isBroken(row)) {
        const { line, columnNumber, found, problem } = row;
        log.add({ ...placeOfFile(file.path, file.sheet), line, columnNumber }, problem, found);
        lostRows = true;
      } else if (header === undefined) {
        header = readHeader(row, kind, file, log);
        lostRows ||= !header?.columns.includes(kind.key);
      } else if (header !== null) {
        const read = readRow(row, header, file, log);
        if (read) rows.push(read);
        else lostRows = true;
      }
    }
    yield { rows, lostRows };
  }
  if (isEmpty) {
    const columns = kind.columns.map((column) => column.header).join(",");
    log.add(placeOfFile(file.path, file.sheet), {
      code: "NO_HEADER",
      allowed: file.sheet === undefined ? "the file is empty" : "the sheet is empty",
      remedy: `begin it with the line ${columns}`,
    });
  }
}

function readRow(row: RawRow, header: Header, file: KindFile, log: FaultLog): ReadRow | undefined {
  const { line, cells } = row;
  const { columns } = header;
  const count = cellCountOf(row);
  if (count !== columns.length) {
    log.add(
      { ...placeOfFile(file.path, file.sheet), row: line, line },
      {
        code: "WRONG_CELL_COUNT",
        allowed: `the header has ${columns.length}`,
        remedy:
          file.sheet === undefined
            ? "put a text with commas in quotes, and write empty cells too"
            : "clear the cells to the right of the header",
      },
      `${count} ${count === 1 ? "cell" : "cells"}`,
    );
    return undefined;
  }
  const record: Record<string, unknown> = { ...header.blank };
  const isText = row.formatted === undefined && row.problems === undefined;
  let right = 0;
  for (let at = 0; at < columns.length; at += 1) {
    const column = columns[at];
    if (!column) continue;
    const value = valueOf(isText ? (cells[at] ?? "") : textAt(row, at, column.column.type.holds), column);
    if (value instanceof NotAValue) {
      log.add(placeOfCell(file, row, at, column), value.problem, shownAt(row, at));
    } else {
      record[column.property] = value;
      right += 1;
    }
  }
  return new ReadRow(record, right === header.cells, row, header, file);
}

function valueOf(cell: string | NotAValue, { column }: NamedColumn): unknown {
  if (cell instanceof NotAValue) return cell;
  const text = composed(trimSpaces(cell));
  return text instanceof NotAValue ? text : column.parse(text);
}

/** The place of a cell: on a later line than its row when a cell before it has line ends in it. */
function placeOfCell(file: KindFile, row: RawRow, at: number, column: NamedColumn | undefined): Place {
  const cellsBefore = file.sheet === undefined ? row.cells.slice(0, at) : [];
  const linesBefore = cellsBefore.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
  return {
    file: file.path,
    sheet: file.sheet,
    row: row.line,
    line: row.line + linesBefore,
    columnNumber: at + 1,
    column: column?.header ?? null,
  };
}

/** Reads the rows of a file, whatever its format. */
export function rowsOfFile(file: KindFile, watch: ReadWatch): AsyncIterable<readonly (RawRow | BrokenRow)[]> {
  return file.sheet === undefined ? readCsv(file, watch) : readSheet(file, watch);
}
