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
import { tooLarge } from "./workbook-fault";

const mostRows = 1_048_576;
const lastColumn = 16_384;
/** A cell has at most 32,767 characters. */
const longestText = 100_000;
/** A table has none; it is told of each. */
const mostMergedAreas = 10_000;

const formula = new NotAValue("a value, not a formula", "copy the cells and paste them as values", "FORMULA");
const errorCell = new NotAValue(
  "a value; this is a spreadsheet's error mark",
  "write the value",
  "ERROR_CELL",
);
/** How a cell of the type date is shown where its format is for numbers. */
const isoFormat = new NumberFormat("yyyy-mm-dd hh:mm:ss");
const merged: Problem = {
  code: "MERGED_CELLS",
  allowed: "each cell stands for itself; these are merged",
  remedy: "split them, and write the value into each",
};

/**
 * Makes rows of the parts of a sheet's XML as they come. A sheet has no cells where nothing stands, so its rows are made
 * as long as the first, the header; of cells past it no more is kept than how far they reach.
 */
export class SheetCells implements XmlHandlers {
  private rows: RawRow[] = [];
  private line = 0;
  private cells: string[] = [];
  /** The last column that has something in it. */
  private cellCount = 0;
  /** How many cells of a row are kept. */
  private width = mostColumns;
  private hasHeader = false;
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
      const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)/.exec(found) ?? [];
      const line = Number(row);
      if (line > this.lastLine) return [];
      return [{ line, columnNumber: columnNumberOf(letters), found, problem: merged }];
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
        throw tooLarge(`this sheet has more than ${mostMergedAreas} merged areas`);
      this.mergedAreas.push(attributes["ref"] ?? "");
    }
  }

  text(text: string): void {
    if (this.collects === "value") this.value += text;
    else if (this.collects === "formula") this.formula += text;
    if (this.value.length > longestText || (this.formula?.length ?? 0) > longestText)
      throw new Error(`a cell of row ${this.line} is too long`);
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
      throw new Error(`row ${number ?? line} comes after row ${this.line}`);
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
      throw new Error(`cell ${place} is out of its order`);
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
    if (at >= this.width) return;
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
    if (text === undefined) throw new Error(`row ${this.line} points at a text that is not there`);
    return text;
  }

  private shownText(text: string): string {
    const format = this.context.formats.of(this.style);
    if (text === "" || !format?.altersTexts) return text;
    const shown = format.show(text);
    if (shown === "" && this.column <= this.width) this.problems.set(this.column - 1, hidden);
    return shown === "" ? text : shown;
  }

  private note(cell: FormattedCell | null): void {
    if (cell && this.column <= this.width) this.formatted.set(this.column - 1, cell);
  }

  private closeRow(): void {
    if (this.cellCount === 0) return;
    this.lastLine = this.line;
    const { line, cells, cellCount, problems, formatted } = this;
    if (!this.hasHeader) this.width = Math.min(cellCount, mostColumns);
    this.hasHeader = true;
    while (cells.length < this.width) cells.push("");
    this.rows.push({
      line,
      cells,
      cellCount: cellCount > cells.length ? cellCount : undefined,
      formatted: formatted.size > 0 ? formatted : undefined,
      problems: problems.size > 0 ? problems : undefined,
    });
  }
}
