import { NotAValue } from "../../columns/column";
import { placeOfFile, type Place } from "../../faults/fault";
import type { FaultLog } from "../../faults/fault-log";
import type { CompiledKind, NamedColumn } from "../../kinds/compiled-kind";
import type { AnyRecord } from "../../kinds/record";
import { composed, trimSpaces } from "../../columns/cell-text";
import { readHeader, type Header } from "./header";
import { cellCountOf, isBroken, shownAt, textAt, type RawRow, type ReadWatch } from "../../csv/raw-row";
import type { KindFile } from "./source-file";
import { madeRecords } from "./made-records";
import type { ReadBatch, ReadRow } from "./read-row";
import { readTable } from "./read-table";
import { texts } from "./reading.texts";
import { RecordRows } from "./record-rows";

/** A row of a file of records. */
class FileRow implements ReadRow {
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
      return { place: placeOfCell(this.file, this.row, at, this.header), text: shownAt(this.row, at) };
    const { path: file, sheet } = this.file;
    const column = absent.find((each) => each.property === property)?.header ?? null;
    return { place: { file, sheet, row: this.line, line: this.line, columnNumber: null, column }, text: "" };
  }
}

/** Reads the records of a file in batches; what is wrong goes to the log. */
export async function* readRecords(
  file: KindFile,
  kind: CompiledKind,
  log: FaultLog,
  watch: ReadWatch,
): AsyncGenerator<ReadBatch> {
  if (file.made) {
    yield* madeRecords(file.made, kind, log);
    return;
  }
  let header: Header | null = null;
  let records: RecordRows | undefined;
  let isEmpty = true;
  for await (const piece of readTable(file, kind, watch)) {
    const rows: ReadRow[] = [];
    let lostRows = false;
    if (piece.header) {
      header = readHeader(piece.header, kind, file, log);
      if (header?.hasHeadings) records = new RecordRows(header, file, log);
      lostRows ||= !header?.columns.includes(kind.key);
    }
    if (piece.header ?? piece.rows.length > 0) isEmpty = false;
    for (const row of piece.rows) {
      if (isBroken(row)) {
        if (records?.isOutside(row)) continue;
        const { line, columnNumber, found, problem } = row;
        log.add({ ...placeOfFile(file.path, file.sheet), line, columnNumber }, problem, found);
        lostRows = true;
      } else if (header !== null && !records?.passOver(row)) {
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
      allowed: file.sheet === undefined ? texts.emptyFile : texts.emptySheet,
      remedy: texts.beginWith({ header: columns }),
    });
  }
}

function readRow(row: RawRow, header: Header, file: KindFile, log: FaultLog): ReadRow | undefined {
  const { line, cells } = row;
  const { columns } = header;
  const count = cellCountOf(row);
  const isWrong = file.sheet === undefined ? count !== columns.length : count > columns.length;
  if (isWrong) {
    log.add(
      { ...placeOfFile(file.path, file.sheet), row: line, line },
      {
        code: "WRONG_CELL_COUNT",
        allowed: texts.headerHas({ count: columns.length }),
        remedy: file.sheet === undefined ? texts.quoteCommas : texts.clearRightOfHeader,
      },
      count === 1 ? texts.oneCell : texts.cells({ count }),
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
      log.add(placeOfCell(file, row, at, header), value.problem, shownAt(row, at));
    } else {
      record[column.property] = value;
      right += 1;
    }
  }
  return new FileRow(record, right === header.cells, row, header, file);
}

function valueOf(cell: string | NotAValue, { column }: NamedColumn): unknown {
  if (cell instanceof NotAValue) return cell;
  const text = composed(trimSpaces(cell));
  return text instanceof NotAValue ? text : column.parse(text);
}

/** The place of a cell: on a later line than its row when a cell before it has line ends in it. */
function placeOfCell(file: KindFile, row: RawRow, at: number, { columns, names }: Header): Place {
  const cellsBefore = file.sheet === undefined ? row.cells.slice(0, at) : [];
  const linesBefore = cellsBefore.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
  return {
    file: file.path,
    sheet: file.sheet,
    row: row.line,
    line: row.line + linesBefore,
    columnNumber: at + 1,
    column: columns[at] ? (names[at] ?? null) : null,
  };
}
