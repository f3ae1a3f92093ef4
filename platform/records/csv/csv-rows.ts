import { isBlank } from "../columns/cell-text";
import { texts } from "./csv.texts";
import type { BrokenRow, RawRow } from "./raw-row";
import type { Problem } from "../faults/fault";

const quote = '"'.charCodeAt(0);
const comma = ",".charCodeAt(0);
const lineFeed = "\n".charCodeAt(0);
const carriageReturn = "\r".charCodeAt(0);

/** No row of records is longer; a quote that is never closed would otherwise take in the rest of the file. */
const longestRow = 1024 * 1024;

/**
 * Cuts text that arrives in pieces into rows of comma-separated cells (RFC 4180; lines end with LF, CRLF or CR; lines of
 * nothing but commas and spaces are passed over). It knows the physical line of everything, and after a broken row it goes on with the next
 * line. csv-parse counted each CRLF within quotes twice, gave up the rest of a file at its first broken quote, and took
 * four times as long.
 */
export class CsvRows {
  private text = "";
  /** Where in `text` the row begins that is read, and on which line of the file. */
  private at = 0;
  private line = 1;
  private inOverlongLine = false;

  push(text: string): (RawRow | BrokenRow)[] {
    this.text = this.text.slice(this.at) + text;
    this.at = 0;
    return this.take(false);
  }

  end(): (RawRow | BrokenRow)[] {
    return this.take(true);
  }

  /** The line that the text so far ends on. */
  lastLine(): number {
    return this.line + countLineEnds(this.text, this.at, this.text.length);
  }

  private take(final: boolean): (RawRow | BrokenRow)[] {
    const rows: (RawRow | BrokenRow)[] = [];
    if (this.inOverlongLine) this.skipLine(this.at, this.line);
    while (this.at < this.text.length) {
      const row = this.readRow(final);
      if (row === "unfinished") break;
      if (row !== "blank") rows.push(row);
    }
    return rows;
  }

  private readRow(final: boolean): RawRow | BrokenRow | "unfinished" | "blank" {
    const { text } = this;
    const cells: string[] = [];
    let line = this.line;
    let at = this.at;
    for (;;) {
      const isQuoted = text.charCodeAt(at) === quote;
      const end = isQuoted ? this.endOfQuoted(at) : endOfPlain(text, at);
      if (end === -1 || (end === text.length && !final)) {
        if (!final && text.length - this.at <= longestRow) return "unfinished";
        return this.breakOff(end === -1 ? notClosed : tooLong, at, line, cells.length + 1);
      }
      const next = text.charCodeAt(end);
      if (next !== comma && next !== lineFeed && next !== carriageReturn && end < text.length) {
        return this.breakOff(isQuoted ? afterClosing : insideCell, at, line, cells.length + 1);
      }
      if (isQuoted) {
        cells.push(unquote(text, at, end));
        line += countLineEnds(text, at, end);
      } else {
        cells.push(text.slice(at, end));
      }
      if (next === comma) {
        at = end + 1;
        continue;
      }
      if (next === carriageReturn && end + 1 === text.length && !final) return "unfinished";
      const row = { line: this.line, cells };
      this.at = next === carriageReturn && text.charCodeAt(end + 1) === lineFeed ? end + 2 : end + 1;
      this.line = line + 1;
      return cells.every(isBlank) && !(isQuoted && cells.length === 1) ? "blank" : row;
    }
  }

  /** The place after the closing quote of the cell that opens at `from`; -1 when it is not closed. */
  private endOfQuoted(from: number): number {
    let at = from;
    for (;;) {
      at = this.text.indexOf('"', at + 1);
      if (at === -1) return -1;
      if (this.text.charCodeAt(at + 1) !== quote) return at + 1;
      at += 1;
    }
  }

  /** Gives a row up at the cell that is broken, and goes on with the line after the one on which that cell begins. */
  private breakOff(problem: Problem, from: number, line: number, columnNumber: number): BrokenRow {
    const found = this.text.slice(from, from + 200).split(/[\r\n]/, 1)[0] ?? "";
    this.skipLine(from, line);
    return { line, columnNumber, found, problem };
  }

  private skipLine(from: number, line: number): void {
    const lineEnd = /\r\n|\n|\r(?!$)/g;
    lineEnd.lastIndex = from;
    const match = lineEnd.exec(this.text);
    this.inOverlongLine = match === null;
    this.at = match === null ? this.text.length : lineEnd.lastIndex;
    this.line = match === null ? line : line + 1;
  }
}

const notClosed: Problem = {
  code: "BROKEN_QUOTES",
  allowed: texts.notClosed,
  remedy: texts.closeIt,
};
const afterClosing: Problem = {
  code: "BROKEN_QUOTES",
  allowed: texts.afterClosing,
  remedy: texts.writeTwice,
};
const insideCell: Problem = {
  code: "BROKEN_QUOTES",
  allowed: texts.insideCell,
  remedy: texts.quoteCell,
};
const tooLong: Problem = {
  code: "ROW_TOO_LONG",
  allowed: texts.rowTooLong({ most: longestRow }),
  remedy: texts.checkLineEnds,
};

/** The place of the comma, line end or quote that ends a cell without quotes. */
function endOfPlain(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character === comma || character === lineFeed || character === carriageReturn || character === quote)
      return at;
  }
  return text.length;
}

function unquote(text: string, from: number, end: number): string {
  const inner = text.slice(from + 1, end - 1);
  return inner.includes('"') ? inner.replaceAll('""', '"') : inner;
}

function countLineEnds(text: string, from: number, end: number): number {
  let count = 0;
  for (let at = from; at < end; at += 1) {
    const character = text.charCodeAt(at);
    if (character === lineFeed && text.charCodeAt(at - 1) !== carriageReturn) count += 1;
    if (character === carriageReturn) count += 1;
  }
  return count;
}
