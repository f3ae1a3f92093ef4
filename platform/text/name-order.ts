import { beginningOf } from "./shown-text";

/** No key is longer; its column is as long. */
export const longestNameKey = 255;

/**
 * Letters that are other letters than those they are written with: each comes right after all words that go on with the plain
 * letter, since `{` and `|` come after z.
 */
const ownLetters: Readonly<Record<string, string>> = {
  "a\u0306": "a{",
  "a\u0302": "a|",
  đ: "d{",
  "e\u0302": "e{",
  "o\u0302": "o{",
  "o\u031b": "o|",
  "u\u031b": "u{",
};

/** Grave, hook, tilde, acute and dot, in the order of dictionaries. */
const tones = ["\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];

/** Below everything that words and tones are written with, and above the end of a text. */
const beforeTones = "  ";
const beforeOtherNames = "   ";

/**
 * A key by which names stand in the order of the Vietnamese alphabet (a ă â b c d đ e ê …) where keys are compared by their
 * code points: first by letters, then by tones (none, huyền, hỏi, ngã, sắc, nặng). Case does not matter, and signs count as
 * spaces. It says what `Intl.Collator("vi")` says of words, on every database.
 */
export function nameOrderKey(name: string): string {
  return cut(keyOf(wordsOf(name)));
}

/**
 * The same for people's names, which begin with the family's name and are listed by the given name, their last word: by the given
 * name with its tone, then by the other names.
 */
export function givenNameOrderKey(fullName: string): string {
  const words = wordsOf(fullName);
  const others = keyOf(words.slice(0, -1));
  return cut(keyOf(words.slice(-1)) + (others && `${beforeOtherNames}${others}`));
}

type Word = readonly { readonly letter: string; readonly marks: string }[];

function wordsOf(name: string): readonly Word[] {
  const words =
    name
      .normalize("NFD")
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
  return words.map((word) =>
    [...word.matchAll(/([\p{L}\p{N}])(\p{M}*)/gu)].map(([, letter = "", marks = ""]) => ({ letter, marks })),
  );
}

function keyOf(words: readonly Word[]): string {
  const letters = words.map((word) => word.map(letterKey).join("")).join(" ");
  const marked = words
    .flat()
    .map(({ marks }) => tones.findIndex((tone) => marks.includes(tone)) + 1)
    .join("")
    .replace(/0+$/, "");
  return letters + (marked && `${beforeTones}${marked}`);
}

function letterKey({ letter, marks }: Word[number]): string {
  const own = [...marks].map((mark) => ownLetters[letter + mark]).find((key) => key !== undefined);
  return own ?? ownLetters[letter] ?? letter;
}

function cut(key: string): string {
  return beginningOf(key, longestNameKey).trimEnd();
}
