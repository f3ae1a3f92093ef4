import { GraphError } from "../errors/graph-error";
import { texts } from "./fold.texts";
import { inLatinLetters } from "./letters/look-alikes";

/** Letters in full width, joined ones and those of formulas: other shapes of letters that there are. */
const otherShapes = /[\uff10-\uff5a\ufb00-\ufb06\u{1d400}-\u{1d7ff}]+/gu;

/** Letters that no taking apart makes plain: d with a stroke, and what looks like it or like a marked letter. */
const plain: Readonly<Record<string, string>> = { đ: "d", ð: "d", ɖ: "d", ƣ: "u", ı: "i" };

/**
 * Folds text for search: marks and letters that are not seen removed, đ to d, lower case, everything that is neither letter
 * nor digit to one space. `fold("Tòa án – ĐẮK LẮK")` is `"toa an dak lak"`. What looks like such a letter is folded as that
 * one: full width, Ð for Đ, ƣ for ư, and Cyrillic and Greek letters in words that can be read as Latin. Marks that stand by
 * themselves go before letters are taken apart: taking apart puts each run of marks in order, which takes time by the square
 * of its length.
 */
export function fold(text: string): string {
  const apart = text
    .replace(/[\p{M}\p{Cf}]+/gu, "")
    .replace(otherShapes, (letters) => letters.normalize("NFKC"))
    .normalize("NFD")
    .replace(/\p{M}+/gu, "");
  return inLatinLetters(apart)
    .toLowerCase()
    .replace(/[đðɖƣı]/g, (letter) => plain[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Stands in a search column after the words of the name; no word has it in it. */
export const nameEnd = "|";

/** The most words of a search: each is a condition of a statement, and a look at every row that the rarest one leaves. */
const mostSearchWords = 20;

/**
 * The words of a search text, folded and without doubles.
 * @throws GraphError BAD_USER_INPUT when there are too many
 */
export function searchWords(text: string): readonly string[] {
  const words = [...new Set(fold(text).split(" "))].filter((word) => word !== "");
  if (words.length <= mostSearchWords) return words;
  const counts = { measured: words.length, allowed: mostSearchWords };
  throw new GraphError("BAD_USER_INPUT", texts.tooManyWords(counts), { argument: "search", ...counts });
}

/**
 * The folded search column of a record: its texts in one line with a space before each word, doubles dropped. The first
 * text is the name, and `|` stands after its words, so that a search can tell a whole name and the beginning of one.
 */
export function searchColumn([name, ...others]: readonly (string | null | undefined)[]): string {
  const ofName = new Set(wordsOf(name));
  const ofOthers = new Set(others.flatMap(wordsOf).filter((word) => !ofName.has(word)));
  return [...ofName, nameEnd, ...ofOthers].map((word) => ` ${word}`).join("");
}

/** The words of a folded search column. */
export function columnWords(column: string): readonly string[] {
  return column.split(" ").filter((word) => word !== "" && word !== nameEnd);
}

function wordsOf(text: string | null | undefined): readonly string[] {
  return text == null
    ? []
    : fold(text)
        .split(" ")
        .filter((word) => word !== "");
}
