import { createHash } from "node:crypto";
import { joined } from "../../languages/language";
import { isBroken, shownAt, type BrokenRow, type RawRow, type ReadWatch } from "../csv/raw-row";
import { readCsv } from "../csv/read-csv";
import { columnNumberOf } from "../faults/column-letters";
import { placeOfFile } from "../faults/fault";
import type { FaultLog } from "../faults/fault-log";
import { findHeadingRow, headingsOf, isHeadingRow, mostRowsAbove } from "../headings/find-heading-row";
import { isNumbering } from "../headings/rows-without-records";
import type { SourceFile } from "../import/reading/source-file";
import { readSheet } from "../import/reading/workbook/read-sheet";
import { fold } from "../../text/fold";
import type { ListKind } from "./list-kind";
import { listSheet, type ListSheet } from "./list-sheet";
import { texts } from "./lists.texts";

/** A file, or a sheet of a workbook, that may be a list. */
export interface ListFile extends SourceFile {
  readonly sheet?: string;
}

/** A list of a kind. */
export interface ReadList {
  readonly file: ListFile;
  readonly kind: ListKind;
  readonly list: ListSheet;
  /** SHA-256 of the bytes of the file. */
  readonly digest: string;
}

/** A decision is about fewer; larger tables are files of records. */
const mostRows = 20_000;

/**
 * Reads a list: of the kind that a file or a sheet is named after, or else of the kind of which it has the headings and the
 * title. Null where it is none. What is wrong goes to the log.
 */
export async function readList(
  file: ListFile,
  name: string,
  kinds: readonly ListKind[],
  log: FaultLog,
): Promise<ReadList | null> {
  const named = kinds.find((kind) => kind.name === name);
  const hash = createHash("sha256");
  const rows: RawRow[] = [];
  const broken: BrokenRow[] = [];
  let fitting: readonly ListKind[] | undefined;
  for await (const batch of rowsOf(file, {
    digest: (chunk) => void hash.update(chunk),
    advance: () => undefined,
  })) {
    for (const row of batch) {
      if (isBroken(row)) broken.push(row);
      else if (row.cells.some((cell) => cell.trim() !== ""))
        rows.push({ ...row, cells: row.cells.map((_, at) => shownAt(row, at)) });
    }
    if (!fitting && rows.length >= mostRowsAbove) fitting = fittingKinds(rows, kinds);
    if (fitting?.length === 0 && !named) return null;
    if (rows.length > mostRows) {
      log.add(placeOfFile(file.path, file.sheet), {
        code: "TOO_LARGE",
        allowed: texts.tooManyRows({ most: mostRows }),
        remedy: texts.asFiles,
      });
      return null;
    }
  }
  fitting ??= fittingKinds(rows, kinds);
  if (fitting.length === 0 && !named) return null;
  const kind = named ?? kindByTitle(rows, fitting, file, log);
  const found = kind && findHeadingRow(rows, headingsOfKind(kind));
  if (!kind || !found || !hasAbout(kind, found.row.cells)) {
    if (kind) log.add(placeOfFile(file.path, file.sheet), noHeadings(kind));
    return null;
  }
  for (const { line, columnNumber, found: text, problem } of broken) {
    if (problem.code !== "MERGED_CELLS")
      log.add({ ...placeOfFile(file.path, file.sheet), line, columnNumber }, problem, text);
  }
  const merged = broken.filter(({ problem }) => problem.code === "MERGED_CELLS");
  const isRepeated = headingsOfKind(kind);
  const below = filledDown(rows.slice(found.above.length + 1), merged).filter(
    ({ cells }) => !isHeadingRow(cells, isRepeated),
  );
  const list = listSheet(file, kind, { above: found.above, heading: found.row, below });
  for (const { cell, problem } of list.problems) log.add(cell.place, problem, cell.text);
  return { file, kind, list, digest: hash.digest("hex") };
}

function rowsOf(file: ListFile, watch: ReadWatch): AsyncIterable<readonly (RawRow | BrokenRow)[]> {
  return file.sheet === undefined ? readCsv(file, watch) : readSheet(file, watch);
}

function headingsOfKind({ headings }: ListKind): (text: string) => boolean {
  const isColumn = headingsOf(Object.values(headings).flat());
  return (text) => isNumbering(text) || isColumn(text);
}

function fittingKinds(rows: readonly RawRow[], kinds: readonly ListKind[]): readonly ListKind[] {
  return kinds.filter((kind) => {
    const found = findHeadingRow(rows, headingsOfKind(kind));
    return found && hasAbout(kind, found.row.cells);
  });
}

function hasAbout({ about, headings }: ListKind, cells: readonly string[]): boolean {
  const isAbout = headingsOf(about.flatMap((column) => headings[column] ?? []));
  return cells.some(isAbout);
}

function kindByTitle(
  rows: readonly RawRow[],
  kinds: readonly ListKind[],
  file: ListFile,
  log: FaultLog,
): ListKind | undefined {
  const [any] = kinds;
  const above = (any && findHeadingRow(rows, headingsOfKind(any))?.above) ?? [];
  const titles = fold(above.flatMap(({ cells }) => cells).join(" "));
  const [kind, other] = kinds.filter((each) => each.isTitled(titles));
  if (kind && !other) return kind;
  log.add(placeOfFile(file.path, file.sheet), {
    code: "UNKNOWN_FILE",
    allowed: texts.untitled({ kinds: kinds.map(({ name }) => name).join(", ") }),
    remedy: texts.nameAfterOne,
  });
  return undefined;
}

function noHeadings({ name, about, headings }: ListKind) {
  const some = about.map((column) => `"${headings[column]?.[0]}"`);
  return {
    code: "NO_HEADER" as const,
    allowed: texts.noHeadings({ kind: name, most: mostRowsAbove }),
    remedy: texts.writeHeadings({ headings: joined(some, texts.or) }),
  };
}

/** The rows in which cells that are merged downwards have the text of the first of them. */
function filledDown(rows: readonly RawRow[], merged: readonly BrokenRow[]): readonly RawRow[] {
  const byLine = new Map(rows.map((row) => [row.line, [...row.cells]]));
  for (const { found } of merged) {
    const [, letters = "", first = "", last = ""] = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(found ?? "") ?? [];
    const at = columnNumberOf(letters) - 1;
    const text = byLine.get(Number(first))?.[at] ?? "";
    for (let line = Number(first) + 1; line <= Number(last); line += 1) {
      const cells = byLine.get(line);
      if (cells && text !== "" && (cells[at] ?? "") === "") cells[at] = text;
    }
  }
  return rows.map((row) => ({ ...row, cells: byLine.get(row.line) ?? row.cells }));
}
