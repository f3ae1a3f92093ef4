import type { Text } from "../../languages/language";
import { NotAValue } from "../columns/column";
import { textAt, type RawRow } from "../csv/raw-row";
import type { Place, Problem } from "../faults/fault";
import { headingKey } from "../headings/heading-key";
import { isNumbering, RowsWithoutRecords } from "../headings/rows-without-records";
import type { SourceFile } from "../import/reading/source-file";
import type { ListColumns } from "./list-columns";
import { texts } from "./lists.texts";

/** A text of a list, and where it stands. */
export interface ListCell {
  readonly text: string;
  readonly place: Place;
}

/** A row about one of those whom a list names. */
export class ListRow {
  /** @param groups the headings of the groups that it stands in, the widest first */
  constructor(
    readonly line: number,
    readonly groups: readonly ListCell[],
    private readonly cells: ReadonlyMap<string, ListCell>,
    private readonly place: Place,
  ) {}

  /** The cell of a column; an empty one where the list has no such column. */
  cell(column: string): ListCell {
    return this.cells.get(column) ?? { text: "", place: this.place };
  }
}

/** A list that was read: what stands above its headings, its rows, and what closes it. */
export interface ListSheet {
  readonly titles: readonly ListCell[];
  readonly rows: readonly ListRow[];
  readonly closing: readonly ListCell[];
  /** The place of the headings, for what is said of the whole list. */
  readonly place: Place;
  /** Whether it has a column. */
  has(column: string): boolean;
  /** What is wrong with cells whose text cannot be had. */
  readonly problems: readonly { readonly cell: ListCell; readonly problem: Problem }[];
  /** Which rows are about nobody, for people. */
  readonly withoutRecords: readonly Text[];
}

/** How the heading of a group is numbered: `A.`, `I` or not at all. */
type Numbering = "letter" | "roman" | "none";

/** The parts of a list whose rows were read. */
export function listSheet(
  file: SourceFile & { readonly sheet?: string },
  { headings, days }: ListColumns,
  { above, heading, below }: { above: readonly RawRow[]; heading: RawRow; below: readonly RawRow[] },
): ListSheet {
  const columns = columnsOf(headings, heading.cells);
  const placeOf = (line: number, at: number | null): Place => ({
    file: file.path,
    sheet: file.sheet,
    row: line,
    line,
    columnNumber: at === null ? null : at + 1,
    column: at === null ? null : oneLine(heading.cells[at] ?? "") || null,
  });
  const cellsOf = (row: RawRow) =>
    row.cells.flatMap((cell, at): ListCell[] => {
      const text = oneLine(cell);
      return text === "" ? [] : [{ text, place: { ...placeOf(row.line, at), column: null } }];
    });
  const numberAt = heading.cells.findIndex(isNumbering);
  const others = new RowsWithoutRecords(numberAt === -1 ? undefined : numberAt);
  const problems: { readonly cell: ListCell; readonly problem: Problem }[] = [];
  const cellOf = (row: RawRow, column: string, at: number): ListCell => {
    const text = textAt(row, at, days.includes(column) ? "day" : "text");
    if (!(text instanceof NotAValue)) return { text: text.trim(), place: placeOf(row.line, at) };
    const cell = { text: row.cells[at] ?? "", place: placeOf(row.line, at) };
    problems.push({ cell, problem: text.problem });
    return cell;
  };
  const rows: ListRow[] = [];
  const closing: ListCell[] = [];
  const grouping: number[] = [];
  let groups: readonly { readonly numbering: Numbering; readonly cell: ListCell }[] = [];
  for (const row of below) {
    const filled = cellsOf(row);
    if (filled.length === 0 || isNumberingOfColumns(row.cells)) continue;
    const what = others.next(row.cells, false) ?? (numberAt !== -1 && filled.length === 1 ? "group" : null);
    if (what === "closing") {
      closing.push(...filled);
    } else if (what === "group") {
      const { numbering, cell } = groupOf(filled);
      const at = groups.findIndex((group) => group.numbering === numbering);
      groups = [...(at === -1 ? groups : groups.slice(0, at)), { numbering, cell }];
      grouping.push(row.line);
    } else {
      const cells = [...columns].map(([column, at]): [string, ListCell] => [column, cellOf(row, column, at)]);
      const inGroups = groups.map(({ cell }) => cell);
      rows.push(new ListRow(row.line, inGroups, new Map(cells), placeOf(row.line, null)));
    }
  }
  return {
    titles: above.flatMap(cellsOf),
    rows,
    closing,
    problems,
    place: { ...placeOf(heading.line, null), row: undefined },
    has: (column) => columns.has(column),
    withoutRecords: [
      ...rowsThat(
        [texts.isTitle, texts.areTitle],
        above.map(({ line }) => line),
      ),
      ...rowsThat([texts.headsGroup, texts.headGroups], grouping),
      ...rowsThat(
        [texts.closesList, texts.closeList],
        closing.map(({ place }) => place.line ?? 0),
      ),
    ],
  };
}

/** Which of the columns of a list stand where. */
function columnsOf(headings: ListColumns["headings"], cells: readonly string[]): ReadonlyMap<string, number> {
  const keys = cells.map(headingKey);
  return new Map(
    Object.entries(headings).flatMap(([column, texts]): [string, number][] => {
      const wanted = texts.map(headingKey);
      const at = keys.findIndex((key) => wanted.includes(key));
      return at === -1 ? [] : [[column, at]];
    }),
  );
}

function groupOf(filled: readonly ListCell[]): { readonly numbering: Numbering; readonly cell: ListCell } {
  const whole = filled.map(({ text }) => text).join(" ");
  const [, number = "", rest = whole] = /^([IVXLC]+|[A-ZĐ])(?:[.):]\s*|\s+)(.*)$/u.exec(whole) ?? [];
  const numbering = number === "" ? "none" : /^[IVXLC]+$/.test(number) ? "roman" : "letter";
  const cell = filled.at(-1) ?? {
    text: "",
    place: { file: "", line: null, columnNumber: null, column: null },
  };
  return { numbering, cell: { ...cell, text: rest } };
}

/** A row under the headings that numbers the columns: (1), (2), (3) … */
function isNumberingOfColumns(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  return filled.length > 2 && filled.every((cell) => /^(\(?\d{1,2}\)?|[A-C])$/.test(cell));
}

type RowsText = (values: { readonly rows: string }) => Text;

/** "rows 1, 3–4 are the title"; nothing where there are none. */
function rowsThat([one, many]: readonly [RowsText, RowsText], lines: readonly number[]): readonly Text[] {
  const ranges: [number, number][] = [];
  for (const line of new Set(lines)) {
    const last = ranges.at(-1);
    if (last && line === last[1] + 1) last[1] = line;
    else ranges.push([line, line]);
  }
  const rows = ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(", ");
  if (rows === "") return [];
  return [(/^\d+$/.test(rows) ? one : many)({ rows })];
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
