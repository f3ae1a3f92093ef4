import { NotAValue } from "../../../columns/column";
import { columnNumberOf } from "../../../faults/column-letters";
import type { Problem } from "../../../faults/fault";
import { isBlank } from "../../../columns/cell-text";
import type { BrokenRow, FormattedCell, RawRow } from "../../../csv/raw-row";
import { mostColumns } from "../header";
import { dayNumber } from "./day-number";
import { unescapeText } from "./escaped-text";
import { NumberFormat } from "./number-format";
import type { CellContext } from "./workbook";
import type { XmlHandlers } from "./parse-xml";
import { hidden, plainNumber, shownNumber } from "./shown-number";
import { brokenWorkbook, tooLarge } from "./workbook-fault";
import { texts } from "./workbook.texts";

const mostRows = 1_048_576;
const lastColumn = 16_384;
/** A cell has at most 32,767 characters. */
const longestText = 100_000;
/** A table has none; it is told of each. */
const mostMergedAreas = 10_000;

const formula = new NotAValue(texts.valueNoFormula, texts.pasteAsValues, "FORMULA");
const errorCell = new NotAValue(texts.errorMark, texts.writeValue, "ERROR_CELL");
/** How a cell of the type date is shown where its format is for numbers. */
const isoFormat = new NumberFormat("yyyy-mm-dd hh:mm:ss");
const merged: Problem = {
  code: "MERGED_CELLS",
  allowed: texts.merged,
  remedy: texts.split,
};

/**
 * Makes rows of the parts of a sheet's XML as they come. A sheet has no cells where nothing stands, so its rows end with
 * the last one that has something in it; of cells past those of any header no more is kept than how far they reach.
 */
export class SheetCells implements XmlHandlers {
  private rows: RawRow[] = [];
  private line = 0;
  private cells: string[] = [];
  /** The last column that has something in it. */
  private cellCount = 0;
  private problems = new Map<number, NotAValue>();
  private formatted = new Map<number, FormattedCell>();
  private column = 0;
  private type = "n";
  private style = 0;
  private value = "";
  private formula: string | null = null;
  private collects: "value" | "formula" | null = null;
  private inPhonetic = false;
  /** The last row that has a cell with something in it. */
  private lastLine = 0;
  private readonly mergedAreas: string[] = [];

  constructor(private readonly context: CellContext) {}

  /** The rows since it was last asked. */
  take(): RawRow[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }

  /** Merged cells among the rows; they stand after all of these. */
  merged(): BrokenRow[] {
    return this.mergedAreas.flatMap((found) => {
      const [, letters = "A", row = "1", last = row] = /^([A-Z]+)(\d+)(?::[A-Z]+(\d+))?/.exec(found) ?? [];
      const line = Number(row);
      if (line > this.lastLine) return [];
      return [
        { line, lastLine: Number(last), columnNumber: columnNumberOf(letters), found, problem: merged },
      ];
    });
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === "row") this.openRow(attributes["r"]);
    else if (name === "c") this.openCell(attributes);
    else if (name === "v" || (name === "t" && !this.inPhonetic)) this.collects = "value";
    else if (name === "rPh") this.inPhonetic = true;
    else if (name === "f") {
      this.collects = "formula";
      this.formula = "";
    } else if (name === "mergeCell") {
      if (this.mergedAreas.length === mostMergedAreas)
        throw tooLarge(texts.tooManyMerged({ most: mostMergedAreas }));
      this.mergedAreas.push(attributes["ref"] ?? "");
    }
  }

  text(text: string): void {
    if (this.collects === "value") this.value += text;
    else if (this.collects === "formula") this.formula += text;
    if (this.value.length > longestText || (this.formula?.length ?? 0) > longestText)
      throw brokenWorkbook(texts.cellTooLong({ row: this.line }));
  }

  close(name: string): void {
    if (name === "v" || name === "t" || name === "f") this.collects = null;
    else if (name === "rPh") this.inPhonetic = false;
    else if (name === "c") this.closeCell();
    else if (name === "row") this.closeRow();
  }

  private openRow(number: string | undefined): void {
    const line = number === undefined ? this.line + 1 : /^\d{1,7}$/.test(number) ? Number(number) : NaN;
    if (!(line > this.line && line <= mostRows))
      throw brokenWorkbook(texts.rowOutOfOrder({ row: number ?? line, last: this.line }));
    this.line = line;
    this.cells = [];
    this.cellCount = 0;
    if (this.problems.size > 0) this.problems = new Map();
    if (this.formatted.size > 0) this.formatted = new Map();
    this.column = 0;
  }

  private openCell({ r: place, t: type = "n", s: style = "0" }: Readonly<Record<string, string>>): void {
    const [, letters = "", row] = /^([A-Z]{1,3})(\d{1,7})$/.exec(place ?? "") ?? [];
    const column = place === undefined ? this.column + 1 : columnNumberOf(letters);
    const isOfRow = place === undefined || Number(row) === this.line;
    if (!isOfRow || column <= this.column || column > lastColumn)
      throw brokenWorkbook(texts.cellOutOfOrder({ cell: place ?? "" }));
    this.column = column;
    this.type = type;
    this.style = Number(style);
    this.value = "";
    this.formula = null;
  }

  private closeCell(): void {
    const at = this.column - 1;
    const text = this.formula === null ? this.textOfCell() : `=${this.formula}`;
    if (!isBlank(text)) this.cellCount = this.column;
    if (at >= mostColumns) return;
    if (this.formula !== null) this.problems.set(at, formula);
    else if (this.type === "e") this.problems.set(at, errorCell);
    if (text === "") return;
    while (this.cells.length < at) this.cells.push("");
    this.cells.push(text);
  }

  private textOfCell(): string {
    const { type, value } = this;
    switch (type) {
      case "n":
        return this.numberOfCell();
      case "d":
        return this.dayOfCell();
      case "b":
        return value === "1" ? "TRUE" : value === "0" ? "FALSE" : value;
      case "e":
        return value;
      case "s":
        return this.shownText(this.sharedText());
      default:
        return this.shownText(unescapeText(value));
    }
  }

  private numberOfCell(): string {
    const { value, style, context } = this;
    const number = plainNumber(Number(value));
    if (value.trim() === "" || !Number.isFinite(number)) return value;
    this.note(shownNumber(number, context.formats.of(style), context.from1904));
    return String(number);
  }

  private dayOfCell(): string {
    const { value, style, context } = this;
    const number = dayNumber(value);
    if (number === null) return value;
    const format = context.formats.of(style);
    this.note(shownNumber(number, format?.partsFor(number) ? format : isoFormat, false));
    return value;
  }

  private sharedText(): string {
    const text = this.context.strings?.at(Number(this.value));
    if (text === undefined) throw brokenWorkbook(texts.textNotThere({ row: this.line }));
    return text;
  }

  private shownText(text: string): string {
    const format = this.context.formats.of(this.style);
    if (text === "" || !format?.altersTexts) return text;
    const shown = format.show(text);
    if (shown === "" && this.column <= mostColumns) this.problems.set(this.column - 1, hidden);
    return shown === "" ? text : shown;
  }

  private note(cell: FormattedCell | null): void {
    if (cell && this.column <= mostColumns) this.formatted.set(this.column - 1, cell);
  }

  private closeRow(): void {
    if (this.cellCount === 0) return;
    this.lastLine = this.line;
    const { line, cells, cellCount, problems, formatted } = this;
    this.rows.push({
      line,
      cells,
      cellCount: cellCount > cells.length ? cellCount : undefined,
      formatted: formatted.size > 0 ? formatted : undefined,
      problems: problems.size > 0 ? problems : undefined,
    });
  }
}
