import { optional, NotAValue, type Column } from "./column";
import { leftByFont } from "../../text/letters/left-by-font";
import { meantInLatinLetters } from "../../text/letters/look-alikes";
import { mendLetters } from "../../text/letters/mended-letters";
import { cutShort } from "../../text/shown-text";
import { trimSpaces } from "./cell-text";
import { texts } from "./columns.texts";
import { guardFormula, unguardFormula } from "./formula-guard";

const spreadsheetError = /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!)$/;
const controlCharacter = /(?![\t\n\r])\p{Cc}/u;
/** Half of a character beyond U+FFFF, which a workbook can name and no database keeps. */
const halfCharacter = /\p{Cs}/u;

/** So much of a text is offered in place of one with a fault. */
const longestOffer = 200;

/**
 * Free text, at most `maxLength` characters. Line ends within a cell become line feeds, so that a file means the same
 * however an editor ends its lines; an apostrophe marks what a spreadsheet would take for a formula. Letters that are not
 * those that are seen become them where there is no doubt; else it is a fault, and the text that is meant is offered.
 */
export function text({ maxLength = 10_000 } = {}): Column<string | null> {
  return optional<string>({
    parse: (cell) => {
      if (cell.startsWith("=")) return new NotAValue(texts.noFormula, texts.writeResult);
      const value = unguardFormula(cell);
      const problem = findProblem(value, maxLength) ?? findOtherLetters(value);
      if (problem) return problem;
      const mended = trimSpaces(mendLetters(value));
      if (mended === "") return nothingSeen;
      return mended.includes("\r") ? mended.replace(/\r\n?/g, "\n") : mended;
    },
    format: guardFormula,
  });
}

const nothingSeen = new NotAValue(texts.nothingSeen, texts.writeOrEmpty);

/** What shows the letters of a text in one font only, or takes them from another script. */
function findOtherLetters(value: string): NotAValue | undefined {
  const left = leftByFont(value);
  if (left) {
    const { encoding } = left;
    return new NotAValue(texts.inUnicode({ encoding }), texts.write({ text: offered(left.text) }));
  }
  const latin = meantInLatinLetters(value);
  if (latin === value) return undefined;
  return new NotAValue(texts.inLatin, texts.writeInLatin({ text: offered(latin) }));
}

const offered = (text: string) => JSON.stringify(cutShort(text, longestOffer));

function findProblem(cell: string, maxLength: number): NotAValue | undefined {
  if (cell.length > maxLength && [...cell].length > maxLength) {
    return new NotAValue(texts.textTooLong({ most: maxLength, count: [...cell].length }));
  }
  if (spreadsheetError.test(cell)) return new NotAValue(texts.noErrorMark, texts.writeValue);
  if (cell.includes("\ufffd")) return new NotAValue(texts.noLostCharacter, texts.writeCharacter);
  if (halfCharacter.test(cell)) return new NotAValue(texts.noHalfCharacter, texts.writeCharacter);
  const control = controlCharacter.exec(cell)?.[0];
  if (control === undefined) return undefined;
  const number = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return new NotAValue(texts.noControls({ number }), texts.removeCharacter);
}
