import { NotAValue } from "../columns/column";
import { placeOfFile, type Place } from "../faults/fault";
import type { FaultLog } from "../faults/fault-log";
import type { CompiledKind, NamedColumn } from "../kinds/compiled-kind";
import type { AnyRecord } from "../kinds/record";
import { readHeader, type Header } from "./header";
import { isBroken, type RawRow } from "./raw-row";
import { readCsv } from "./read-csv";
import type { KindFile } from "./source-file";
import { trimSpaces } from "./trim-spaces";

/** What was read from one row: the values of the cells that are right, and where they stand. */
export interface ReadRow {
  readonly line: number;
  readonly record: AnyRecord;
  /** Whether all of its cells are right. */
  readonly isWhole: boolean;
  /** The place and the text of a property's cell. */
  cell(property: string): { readonly place: Place; readonly text: string };
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
  onBytes: (chunk: Buffer) => void,
): AsyncGenerator<ReadBatch> {
  let header: Header | null | undefined;
  let isEmpty = true;
  for await (const batch of readCsv(file.path, onBytes)) {
    const rows: ReadRow[] = [];
    let lostRows = false;
    if (batch.length > 0) isEmpty = false;
    for (const row of batch) {
      if (isBroken(row)) {
        const { line, columnNumber, found, problem } = row;
        log.add({ file: file.path, line, columnNumber, column: null }, problem, found);
        lostRows = true;
      } else if (header === undefined) {
        header = readHeader(row, kind, file.path, log);
        lostRows ||= !header?.includes(kind.key);
      } else if (header !== null) {
        const read = readRow(row, header, kind, file.path, log);
        if (read) rows.push(read);
        else lostRows = true;
      }
    }
    yield { rows, lostRows };
  }
  if (isEmpty) {
    const columns = kind.columns.map((column) => column.header).join(",");
    log.add(placeOfFile(file.path), {
      code: "NO_HEADER",
      allowed: "the file is empty",
      remedy: `begin it with the line ${columns}`,
    });
  }
}

function readRow(
  row: RawRow,
  header: Header,
  kind: CompiledKind,
  file: string,
  log: FaultLog,
): ReadRow | undefined {
  const { line, cells } = row;
  if (cells.length !== header.length) {
    log.add(
      { file, line, columnNumber: null, column: null },
      {
        code: "WRONG_CELL_COUNT",
        allowed: `the header has ${header.length}`,
        remedy: "put a text with commas in quotes, and write empty cells too",
      },
      `${cells.length} ${cells.length === 1 ? "cell" : "cells"}`,
    );
    return undefined;
  }
  const record: Record<string, unknown> = {};
  let right = 0;
  for (let at = 0; at < header.length; at += 1) {
    const column = header[at];
    if (!column) continue;
    const cell = cells[at] ?? "";
    const value = column.column.parse(compose(trimSpaces(cell)));
    if (value instanceof NotAValue) {
      log.add(placeOfCell(file, row, at, column), value.problem, cell);
    } else {
      record[column.property] = value;
      right += 1;
    }
  }
  return {
    line,
    record,
    isWhole: right === kind.columns.length,
    cell: (property) => {
      const at = header.findIndex((column) => column?.property === property);
      return { place: placeOfCell(file, row, at, header[at]), text: cells[at] ?? "" };
    },
  };
}

/** Unicode's composed form, in which a Vietnamese letter with its marks is one character. */
function compose(text: string): string {
  return /\P{ASCII}/u.test(text) ? text.normalize("NFC") : text;
}

/** The place of a cell: on a later line than its row when a cell before it has line ends in it. */
function placeOfCell(file: string, row: RawRow, at: number, column: NamedColumn | undefined): Place {
  const linesBefore = row.cells
    .slice(0, at)
    .reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
  return { file, line: row.line + linesBefore, columnNumber: at + 1, column: column?.header ?? null };
}
