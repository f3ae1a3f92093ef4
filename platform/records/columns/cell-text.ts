import { NotAValue } from "./column";

/** As many marks as Unicode's stream-safe texts have in a row; letters of living languages have three. */
const mostMarks = 30;
const tooManyMarks = new RegExp(`\\p{M}{${mostMarks + 1}}`, "u");
const notAText = new NotAValue(
  `a text with at most ${mostMarks} marks on a letter`,
  "remove the marks that belong to no letter",
);

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

const space = " ".charCodeAt(0);

/** A text without the ASCII spaces around it. */
export function trimSpaces(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && text.charCodeAt(from) === space) from += 1;
  while (to > from && text.charCodeAt(to - 1) === space) to -= 1;
  return from === 0 && to === text.length ? text : text.slice(from, to);
}
