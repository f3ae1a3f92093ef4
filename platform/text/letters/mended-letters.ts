import { isPlaceOrSyllable } from "./syllable";

/** Letters that nobody sees: hyphens and spaces of no width, marks of direction, and joiners where there is nothing to join. */
const hidden =
  /[\u034f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]|(?<![^\p{Script=Latin}\p{N}\p{P}\p{Z}])[\u200c\u200d]|[\u200c\u200d](?![^\p{Script=Latin}\p{N}\p{P}\p{Z}])/gu;
const otherSpaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Letters and digits in the full width of East Asian scripts; signs are left, since "＝" begins no formula. */
const fullWidth = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;
const wideBy = 0xfee0;

/** Letters that look like those of Vietnamese, or that old fonts showed as them. */
const likeVietnamese = new Map([
  ["\u00d0", "Đ"],
  ["\u0189", "Đ"],
  ["\u00f0", "đ"],
  ["\u01a2", "Ư"],
  ["\u01a3", "ư"],
]);
const mistaken = /[\u00d0\u0189\u00f0\u01a2\u01a3]/g;
const words = /[\p{L}\p{M}\p{N}]+/gu;
/** Abbreviations, as "QÐ" and "HÐND"; longer words in capitals may be of a language that has the letter. */
const abbreviation = /^[A-ZĐ0-9]{1,7}$|^đ$/;

const mayNeedMending =
  /[\u034f\u00a0\u00ad\u00d0\u00f0\u0189\u01a2\u01a3\u061c\u1680\u180e\u2000-\u200f\u202a-\u202f\u205f-\u206f\u3000\ufeff\uff10-\uff5a]/;

/**
 * A text whose letters are those that are seen and meant, where there is no doubt: without hidden letters, with plain
 * spaces within it, letters of full width as others, and Đ and ư in Vietnamese words for what looks like them.
 */
export function mendLetters(text: string): string {
  if (!mayNeedMending.test(text)) return text;
  return text
    .replace(hidden, "")
    .replace(otherSpaces, " ")
    .replace(fullWidth, (letter) => String.fromCharCode(letter.charCodeAt(0) - wideBy))
    .normalize("NFC")
    .replace(words, mendWord);
}

function mendWord(word: string): string {
  const mended = word.replace(mistaken, (letter) => likeVietnamese.get(letter) ?? letter);
  if (mended === word) return word;
  const isMeant = isPlaceOrSyllable(mended) || abbreviation.test(mended);
  return isMeant ? mended : word;
}
