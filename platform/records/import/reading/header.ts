import { joined, type Text } from "../../../languages/language";
import { didYouMean } from "../../faults/nearest";
import { placeOfFile } from "../../faults/fault";
import type { FaultLog } from "../../faults/fault-log";
import type { HeadingRow } from "../../headings/find-heading-row";
import { headingKey } from "../../headings/heading-key";
import { isNumbering } from "../../headings/rows-without-records";
import { columnHeaded, type CompiledKind, type NamedColumn } from "../../kinds/compiled-kind";
import type { AnyRecord } from "../../kinds/record";
import { cellCountOf, type RawRow } from "../../csv/raw-row";
import { texts } from "./reading.texts";
import type { KindFile } from "./source-file";
import { trimSpaces } from "../../columns/cell-text";

/** What stands over the faults in a file of rejected rows; the column is passed over when such a file is read. */
export const faultHeader = "fault";
/** What stands over them in a table with Vietnamese headings. */
export const faultHeading = "Lỗi";

const comma: Text = { en: ", ", vi: ", " };

/** No table has more columns. */
export const mostColumns = 500;

/** What the header of a file says of its rows. */
export interface Header {
  /** In the file's order; undefined stands where a column is unknown, doubled or passed over. */
  readonly columns: readonly (NamedColumn | undefined)[];
  /** What stands over the columns. */
  readonly names: readonly string[];
  /** Whether Vietnamese headings are among these: such a table is a clerk's, with rows that hold no record. */
  readonly hasHeadings: boolean;
  /** The place of a column that numbers the rows. */
  readonly numberAt: number | undefined;
  /** Those that the file does not have. */
  readonly absent: readonly NamedColumn[];
  /** A record with what absent columns stand for, and nothing in its other properties. */
  readonly blank: AnyRecord;
  /** How many cells of a row are right when nothing is wrong with the row. */
  readonly cells: number;
}

/** Reads the header of a file. Null when it cannot be told what stands in the rows below it. */
export function readHeader(
  { row, above }: HeadingRow<RawRow>,
  kind: CompiledKind,
  { path: file, sheet }: KindFile,
  log: FaultLog,
): Header | null {
  const { line } = row;
  const count = cellCountOf(row);
  if (count > mostColumns) {
    log.add(
      { file, sheet, line, columnNumber: null, column: null },
      {
        code: "TOO_LARGE",
        allowed: texts.tooManyColumns({ most: mostColumns, kind: kind.label, count: kind.columns.length }),
        remedy: sheet === undefined ? texts.checkTable : texts.clearRightOfTable,
      },
      texts.columnsFound({ count }),
    );
    return null;
  }
  const names = row.cells.map((cell) => trimSpaces(cell).replace(/[\r\n]+/g, " "));
  const separator = suspectSeparator(names, kind);
  if (separator) {
    log.add(
      { file, sheet, line, columnNumber: null, column: null },
      {
        code: "WRONG_SEPARATOR",
        allowed: texts.commas,
        remedy: texts.saveWithCommas({ separator }),
      },
      row.cells.join(","),
    );
    return null;
  }
  const faultsBefore = log.count;
  const named = names.map((name) => columnHeaded(kind, name));
  const absent = kind.columns.filter((column) => !named.includes(column));
  const hasHeadings = names.some((name, at) => named[at] !== undefined && named[at].header !== name);
  const columns = names.map((name, at): NamedColumn | undefined => {
    const place = { file, sheet, line, columnNumber: at + 1, column: null };
    const problem = row.problems?.get(at);
    if (problem) {
      log.add(place, problem.problem, name);
      return undefined;
    }
    const column = named[at];
    if (!column && (isNumbering(name) || isOfFaults(name))) return undefined;
    if (!column) {
      const columns = joined(
        kind.columns.map((each) => told(each, hasHeadings)),
        comma,
      );
      const free = absent.flatMap((each) => [each.header, ...each.column.headings]);
      const remedy = didYouMean(name, free) ?? texts.removeOrName;
      log.add(
        place,
        { code: "UNKNOWN_COLUMN", allowed: texts.unknownColumn({ kind: kind.label, columns }), remedy },
        name,
      );
      return undefined;
    }
    const first = named.indexOf(column) + 1;
    if (first === at + 1) return column;
    log.add(place, { code: "DOUBLED_COLUMN", allowed: texts.doubledColumn({ first }) }, name);
    return undefined;
  });
  for (const missing of absent.filter(({ column: { isRequired } }) => isRequired)) {
    log.add(
      { file, sheet, line, columnNumber: null, column: shown(missing, hasHeadings) },
      { code: "MISSING_COLUMN", allowed: texts.missingColumn, remedy: texts.addColumn },
    );
  }
  const isRight = log.count === faultsBefore;
  const numbering = names.findIndex((name, at) => !named[at] && isNumbering(name));
  if (above.length > 0) {
    const words = above.length === 1 ? texts.oneRowAbove : texts.rowsAbove({ count: above.length });
    log.notices.add({ ...placeOfFile(file, sheet), line }, "ROWS_ABOVE", words);
  }
  if (numbering !== -1) {
    const place = { file, sheet, line, columnNumber: numbering + 1, column: names[numbering] ?? null };
    log.notices.add(place, "NUMBERED", texts.numbersRows);
  }
  return {
    columns,
    names,
    hasHeadings,
    numberAt: numbering === -1 ? undefined : numbering,
    absent,
    blank: blankRecord(kind, absent),
    // Where a column may be misspelt, nothing can be said of what rows have of it.
    cells: isRight ? kind.columns.length - absent.length : kind.columns.length,
  };
}

/** A column as it is told of: with its heading beside its name where a table has headings. */
function shown({ header, column: { headings } }: NamedColumn, withHeading: boolean): string {
  return withHeading && headings[0] !== undefined ? `${header} (${headings[0]})` : header;
}

/** The same as people are told of it: in Vietnamese the heading comes first. */
function told(named: NamedColumn, withHeading: boolean): Text {
  const { header, label } = named;
  return {
    en: shown(named, withHeading),
    vi: label.vi === header ? header : `${label.vi} (${header})`,
  };
}

/** Whether faults of an earlier import stand in a column. */
export function isOfFaults(name: string): boolean {
  return name === faultHeader || headingKey(name) === headingKey(faultHeading);
}

/** A record with all properties of its kind: a copy of it is filled sooner than one that grows. */
function blankRecord(kind: CompiledKind, absent: readonly NamedColumn[]): AnyRecord {
  const valueOf = (named: NamedColumn) =>
    absent.includes(named) && !named.column.isRequired ? named.column.parse("") : undefined;
  return Object.fromEntries(kind.columns.map((named) => [named.property, valueOf(named)]));
}

function suspectSeparator(names: readonly string[], kind: CompiledKind): Text | undefined {
  if (names.some((name) => columnHeaded(kind, name))) return undefined;
  const separators = [
    { mark: ";", name: texts.semicolons },
    { mark: "\t", name: texts.tabs },
    { mark: "|", name: texts.bars },
  ];
  const line = names.join(",");
  return separators.find(
    ({ mark }) =>
      line.startsWith(`sep=${mark}`) ||
      (line.includes(mark) && line.split(mark).some((name) => columnHeaded(kind, trimSpaces(name)))),
  )?.name;
}
