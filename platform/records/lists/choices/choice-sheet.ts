import { existsSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, extname } from "node:path";
import { guardFormula, unguardFormula } from "../../columns/formula-guard";
import { csvLine } from "../../csv/csv-line";
import { isBroken, unwatched, type BrokenRow, type RawRow } from "../../csv/raw-row";
import { readCsv } from "../../csv/read-csv";
import { formatPlace } from "../../faults/format-faults";
import { headingKey } from "../../headings/heading-key";
import { readSheet } from "../../import/reading/workbook/read-sheet";
import { Workbook } from "../../import/reading/workbook/workbook";
import { problemOf } from "../../import/reading/workbook/workbook-fault";
import { writeWorkbook } from "../../workbooks/write-workbook";
import { keyOf, type Choice, type Question } from "./choices";

const headings = {
  about: "Loại",
  written: "Viết trong danh sách",
  context: "Bối cảnh",
  place: "Nơi viết",
  code: "Mã",
  name: "Tên",
  details: "Chi tiết",
  from: "Từ ngày",
  to: "Đến ngày",
  chosen: "Chọn",
} as const;
/** Those that a file of choices must have. */
const needed = ["about", "written", "context", "chosen"] as const;
const keptOn = "Ngày chọn";
/** In characters. */
const columnWidth = 24;
/** By this Excel knows that a CSV file is in UTF-8. */
const byteOrderMark = "\uFEFF";

/** A file of choices that cannot be read. */
export class UnreadableChoices extends Error {
  constructor(path: string, reason: string) {
    super(`The choices in ${path} cannot be read: ${reason}`);
    this.name = "UnreadableChoices";
  }
}

/**
 * Reads the choices that were made in a sheet (CSV or .xlsx): the rows in whose last column something stands. None where there
 * is no such file.
 * @throws UnreadableChoices
 */
export async function readChoices(path: string): Promise<readonly Choice[]> {
  if (!existsSync(path)) return [];
  const found = new Map<string, Choice>();
  let columns: ChoiceColumns | undefined;
  for await (const row of rowsOf(path)) {
    if (isBroken(row)) throw new UnreadableChoices(path, row.problem.allowed.en);
    if (!columns) {
      columns = columnsOf(row, path);
      continue;
    }
    const textOf = (at: number) => unguardFormula((row.cells[at] ?? "").trim());
    const choice = {
      about: textOf(columns.about),
      written: textOf(columns.written),
      context: textOf(columns.context),
      chosen: textOf(columns.chosen),
      day: textOf(columns.day),
    };
    if (choice.chosen === "") continue;
    const other = found.get(keyOf(choice))?.chosen;
    if (other !== undefined && other !== choice.chosen)
      throw new UnreadableChoices(path, `"${choice.written}" is chosen to be ${other} and ${choice.chosen}`);
    found.set(keyOf(choice), choice);
  }
  return [...found.values()];
}

/**
 * Writes the questions that are open, a row for each record that may be meant, with an empty column to choose in; then what was
 * answered before. It is CSV, or a workbook where it is called so.
 */
export async function writeQuestions(
  path: string,
  questions: readonly Question[],
  answered: readonly Choice[],
): Promise<void> {
  const lines = questions.flatMap(({ about, written, context, place, candidates }) => {
    const shown =
      candidates.length > 0 ? candidates : [{ code: "", name: "", details: "", from: "", to: "" }];
    return shown.map(({ code, name, details, from, to }) =>
      [about, written, context, formatPlace(place), code, name, details, from ?? "", to ?? "", ""].map(
        guardFormula,
      ),
    );
  });
  const before = answered.map(({ about, written, context, chosen }) =>
    [about, written, context, "", "", "", "", "", "", chosen].map(guardFormula),
  );
  await writeLines(path, [Object.values(headings), ...lines, ...before]);
}

/** Adds choices to those that are kept for the next files, with the day on which they were made. */
export async function keepChoices(path: string, choices: readonly Choice[], day: string): Promise<void> {
  const kept = new Map((await readChoices(path)).map((choice) => [keyOf(choice), choice]));
  for (const choice of choices) {
    if (kept.get(keyOf(choice))?.chosen !== choice.chosen) kept.set(keyOf(choice), { ...choice, day });
  }
  const { about, written, context, chosen } = headings;
  await writeLines(path, [
    [keptOn, about, written, context, chosen],
    ...[...kept.values()].map((choice) =>
      [choice.day, choice.about, choice.written, choice.context, choice.chosen].map(guardFormula),
    ),
  ]);
}

async function writeLines(path: string, lines: readonly (readonly string[])[]): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.part`;
  if (isWorkbook(path)) {
    const rows = lines.map((cells, at) => ({ cells, style: at === 0 ? ("heading" as const) : undefined }));
    const columns = (lines[0] ?? []).map(() => ({ width: columnWidth, style: "text" as const }));
    await writeWorkbook(unfinished, [{ name: headings.chosen, columns, frozenRows: 1, rows }]);
  } else await writeFile(unfinished, byteOrderMark + lines.map(csvLine).join(""));
  await rename(unfinished, path);
}

type ChoiceColumns = Readonly<Record<(typeof needed)[number], number>> & { readonly day: number };

function columnsOf({ cells }: RawRow, path: string): ChoiceColumns {
  const keys = cells.map(headingKey);
  const placeOf = (heading: string) => keys.indexOf(headingKey(heading));
  const missing = needed.filter((column) => placeOf(headings[column]) === -1);
  if (missing.length > 0) {
    const names = missing.map((column) => `"${headings[column]}"`).join(", ");
    throw new UnreadableChoices(
      path,
      `it has no column ${names}; keep the headings, and separate cells by commas`,
    );
  }
  return {
    about: placeOf(headings.about),
    written: placeOf(headings.written),
    context: placeOf(headings.context),
    chosen: placeOf(headings.chosen),
    day: placeOf(keptOn),
  };
}

function isWorkbook(path: string): boolean {
  return extname(path).toLowerCase() === ".xlsx";
}

async function* rowsOf(path: string): AsyncGenerator<RawRow | BrokenRow> {
  for await (const rows of await batchesOf(path)) yield* rows;
}

async function batchesOf(path: string): Promise<AsyncIterable<readonly (RawRow | BrokenRow)[]>> {
  if (!isWorkbook(path)) return readCsv({ path }, unwatched);
  try {
    const workbook = await Workbook.open(path);
    workbook.close();
    return readSheet({ path, sheet: workbook.sheets[0]?.name }, unwatched);
  } catch (error) {
    throw new UnreadableChoices(path, problemOf(error).allowed.en);
  }
}
