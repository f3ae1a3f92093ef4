import { NotAValue } from "./column";
import { texts } from "./columns.texts";

/** As many marks as Unicode's stream-safe texts have in a row; letters of living languages have three. */
const mostMarks = 30;
const tooManyMarks = new RegExp(`\\p{M}{${mostMarks + 1}}`, "u");
const notAText = new NotAValue(texts.fewMarks({ most: mostMarks }), texts.removeMarks);

/**
 * A text in Unicode's composed form, in which a Vietnamese letter with its marks is one character. Nearly all texts are
 * in it already: those of the characters here, which no composition changes, are passed by without being looked up. Marks
 * without end are refused, since composing takes time by the square of their number.
 */
export function composed(text: string): string | NotAValue {
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    const isStable =
      character < 0x300 ||
      (character >= 0x1e00 && character < 0x1f00) ||
      (character >= 0x2010 && character < 0x2050);
    if (!isStable) return tooManyMarks.test(text) ? notAText : text.normalize("NFC");
  }
  return text;
}

/** A text without the spaces around it: those of Unicode, such as no-break spaces, and tabs and line ends. */
export function trimSpaces(text: string): string {
  return text.trim();
}

/** Whether a text has nothing but spaces. */
export function isBlank(text: string): boolean {
  return text.trim() === "";
}
