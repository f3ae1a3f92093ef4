import { optional, NotAValue, type Column } from "./column";
import { guardFormula, unguardFormula } from "./formula-guard";

const spreadsheetError = /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!)$/;
const controlCharacter = /(?![\t\n\r])\p{Cc}/u;
/** Half of a character beyond U+FFFF, which a workbook can name and no database keeps. */
const halfCharacter = /\p{Cs}/u;

/**
 * Free text, at most `maxLength` characters. Line ends within a cell become line feeds, so that a file means the same
 * however an editor ends its lines; an apostrophe marks what a spreadsheet would take for a formula.
 */
export function text({ maxLength = 10_000 } = {}): Column<string | null> {
  return optional<string>({
    parse: (cell) => {
      if (cell.startsWith("="))
        return new NotAValue("a text, not a formula", "write the value of the formula");
      const value = unguardFormula(cell);
      return findProblem(value, maxLength) ?? (value.includes("\r") ? value.replace(/\r\n?/g, "\n") : value);
    },
    format: guardFormula,
  });
}

function findProblem(cell: string, maxLength: number): NotAValue | undefined {
  if (cell.length > maxLength && [...cell].length > maxLength) {
    return new NotAValue(`a text of at most ${maxLength} characters; this one has ${[...cell].length}`);
  }
  if (spreadsheetError.test(cell))
    return new NotAValue("a text; this is a spreadsheet's error mark", "write the value");
  if (cell.includes("\ufffd")) {
    return new NotAValue(
      "a text without U+FFFD, which stands where a conversion lost a character",
      "write the character",
    );
  }
  if (halfCharacter.test(cell))
    return new NotAValue("a text of whole characters; half of one stands here", "write the character");
  const control = controlCharacter.exec(cell)?.[0];
  if (control === undefined) return undefined;
  const number = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return new NotAValue(`a text without control characters; this one has U+${number}`, "remove the character");
}
