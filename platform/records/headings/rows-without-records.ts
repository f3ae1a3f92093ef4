import { composed } from "../columns/cell-text";
import { headingKey } from "./heading-key";

/** What a row of a table is that holds no record. */
export type RowWithoutRecord = "group" | "closing";

const numberings = new Set(["stt", "tt", "sott", "sothutu"]);

/** Whether a heading stands over a column that numbers the rows: "STT", "Số TT". */
export function isNumbering(heading: string): boolean {
  return numberings.has(headingKey(heading));
}

/** What a group is counted by: I, II, A, a), 1., 2.1; a number alone counts rows. */
const mark = /^(?:[IVXLC]+[.):]?|[A-Za-zĐđ][.):]?|\d+[.)]|\d+(?:\.\d+)+[.)]?)$/;
const markedText = /^(?:[IVXLC]+|[A-ZĐ]|\d+(?:\.\d+)*)\s?[.):/–-]\s*\S/u;
const rowNumber = /^\d+$/;

const sum = /^(?:tổng cộng|tổng số|cộng(?!\p{L})(?! hòa))/u;
const closing = new RegExp(
  [
    "^(?:danh sách|bảng|biểu)(?: này)? (?:có|gồm)(?!\\p{L})",
    "^ấn định danh sách",
    "^(?:người|cán bộ|bộ phận) (?:lập|tổng hợp)(?!\\p{L})",
    "^thủ trưởng",
    "^(?:tm|kt|tl|tuq)\\.",
    "^nơi nhận",
    "^xác nhận",
    "^\\(?ký",
    "ngày (?:\\d+|[….]+) tháng (?:\\d+|[….]+) năm",
    "\\./\\.$",
  ].join("|"),
  "u",
);

/**
 * Tells the rows of a table that hold no record, as clerks write them among those that do and below them: headings of groups
 * ("I", "Cục THADS tỉnh Bắc Giang"), sums, "Danh sách này có 03 cá nhân./.", signatures. A row with a number of its own, and
 * one with all that is required, is never one of them.
 */
export class RowsWithoutRecords {
  private isBelowTable = false;

  /** @param numberAt the place of the column that numbers the rows; undefined where there is none */
  constructor(private readonly numberAt: number | undefined) {}

  /**
   * What the next row of the table is; undefined for one that holds a record, or should.
   * @param isComplete whether all that is required of a record is filled in
   */
  next(cells: readonly string[], isComplete: boolean): RowWithoutRecord | undefined {
    const { numberAt } = this;
    const number = numberAt === undefined ? "" : (cells[numberAt] ?? "").trim();
    if (isComplete || rowNumber.test(number)) return undefined;
    const filled = cells.flatMap((cell, at) => (cell.trim() === "" ? [] : [{ at, text: cell.trim() }]));
    const [first] = filled;
    if (!first) return undefined;
    if (sum.test(inSmallLetters(first.text))) return "closing";
    if (filled.some((cell) => closing.test(inSmallLetters(cell.text)))) {
      this.isBelowTable = true;
      return "closing";
    }
    if (this.isGroup(filled)) return "group";
    return this.isBelowTable ? "closing" : undefined;
  }

  private isGroup(filled: readonly { readonly at: number; readonly text: string }[]): boolean {
    const [first, second] = filled;
    if (!first || filled.length > 2) return false;
    if (mark.test(first.text)) return second === undefined || !rowNumber.test(second.text);
    return second === undefined && (markedText.test(first.text) || first.at === this.numberAt);
  }
}

function inSmallLetters(text: string): string {
  const whole = composed(text);
  return typeof whole === "string" ? whole.toLowerCase() : text;
}
