import { isPlaceOrSyllable, isSyllable } from "./syllable";
import { fromTcvn3, tellsOfTcvn3 } from "./tcvn3";
import { fromVni, tellsOfVni } from "./vni";

/** A text that shows Vietnamese in one old font only, and what it shows there. */
export interface LeftByFont {
  readonly encoding: string;
  readonly text: string;
}

const encodings = [
  { encoding: "TCVN3 (ABC)", read: fromTcvn3, tells: tellsOfTcvn3 },
  { encoding: "VNI", read: fromVni, tells: tellsOfVni },
];

const marked = /[\u00a1-\u00ff]/;
/** Letters of Vietnamese in Unicode that no such font knows; and marks. */
const ofUnicode = /[\u0100-\u036f\u1e00-\u1eff]/;
const words = /[A-Za-z0-9\u00a1-\u00ff]+/g;
/** A capital with a mark where the other letters are small. */
const oddCapital = /[A-Za-z\u00df-\u00ff][\u00c0-\u00de][a-z\u00df-\u00ff]|[a-z\u00df-\u00ff][\u00c0-\u00de]/;
/** As "QĐ" and "HĐND". */
const abbreviation = /^[A-ZĐ]{2,7}$/;
const digits = /^[0-9]+$/;
/** Of so many words with marks, one may be none of Vietnamese. */
const wordsToOneOther = 10;

/**
 * Tells a text that was typed in a font of TCVN3 or VNI: it has words that Vietnamese cannot have, and in that font all of
 * them are Vietnamese. Null where it is a text of Unicode, where both fonts could be meant, or where it is a single word
 * that another language might have, too.
 */
export function leftByFont(text: string): LeftByFont | null {
  if (!marked.test(text) || ofUnicode.test(text)) return null;
  const all = text.match(words) ?? [];
  const odd = all.filter((word) => marked.test(word) && (!isSyllable(word) || oddCapital.test(word)));
  if (odd.length === 0) return null;
  const weights = encodings.map((one) => weightOf(one, all, odd));
  const most = Math.max(...weights);
  const [found, ...others] = encodings.filter((_, at) => weights[at] === most);
  if (most === 0 || !found || others.length > 0) return null;
  return { encoding: found.encoding, text: text.replace(words, (word) => found.read(word) ?? word) };
}

/** How much speaks for an encoding: nothing, that all words are Vietnamese in it, or also how its letters stand in words. */
function weightOf(
  { read, tells }: (typeof encodings)[number],
  all: readonly string[],
  odd: readonly string[],
): 0 | 1 | 2 {
  const isRead = (word: string) => {
    const shown = read(word) ?? "";
    return isPlaceOrSyllable(shown) || abbreviation.test(shown) || digits.test(shown);
  };
  const withMarks = all.filter((word) => marked.test(word));
  const others = withMarks.filter((word) => !isRead(word)).length;
  if (others * wordsToOneOther > withMarks.length || !odd.some(isRead)) return 0;
  if (odd.some((word) => tells.test(word))) return 2;
  const inLetters = all.filter((word) => !digits.test(word));
  return inLetters.length > 1 && all.every(isRead) ? 1 : 0;
}
