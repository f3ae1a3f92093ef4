import { fold, searchWords } from "../../text/fold";
import { mendLetters } from "../../text/letters/mended-letters";
import type { SearchTerm, SoughtWord } from "./search-term";

/** What those who search write otherwise than it is on record. */
export interface Spelling {
  /** Words that mean the same, as each of them may be written: `["Sở Tư pháp", "STP"]`. */
  readonly sameMeanings: readonly (readonly string[])[];
  /** What may be said before a name and is no part of it. */
  readonly saidBefore: readonly string[];
}

/** So many words are a name by themselves, so that "Bà Rịa" is not looked for without its first word. */
const fewestLeft = 2;

interface WrittenWord {
  readonly folded: string;
  /** In small letters, with its marks. */
  readonly written: string;
}

/** Reads the texts of searches: what is looked for, in all its spellings. */
export class SearchReader {
  private readonly meanings = new Map<string, (readonly string[])[]>();
  private readonly longestPhrase: number;
  private readonly saidBefore: readonly (readonly WrittenWord[])[];

  constructor({ sameMeanings, saidBefore }: Spelling) {
    for (const spellings of sameMeanings) {
      const phrases = spellings.map((spelling) => wordsOf(spelling).map(({ folded }) => folded));
      for (const phrase of phrases) {
        const key = keyOf(phrase);
        this.meanings.set(key, [...(this.meanings.get(key) ?? []), ...phrases]);
      }
    }
    this.longestPhrase = Math.max(0, ...[...this.meanings.keys()].map((key) => key.split(" ").length));
    this.saidBefore = saidBefore.map(wordsOf).sort((one, other) => other.length - one.length);
  }

  /**
   * What a search looks for; nothing where its text has no word.
   * @throws GraphError BAD_USER_INPUT when there are too many words
   */
  read(text: string): readonly SearchTerm[] {
    searchWords(text);
    const words = this.withoutSaidBefore(wordsOf(text));
    const terms = new Map<string, SearchTerm>();
    for (let at = 0; at < words.length;) {
      const [term, length] = this.termAt(words, at);
      terms.set(keyOf(words.slice(at, at + length).map(({ folded }) => folded)), term);
      at += length;
    }
    return [...terms.values()];
  }

  private withoutSaidBefore(words: readonly WrittenWord[]): readonly WrittenWord[] {
    const left: WrittenWord[] = [];
    for (let at = 0; at < words.length;) {
      const said = this.saidBefore.find(
        (phrase) =>
          words.length - at - phrase.length >= fewestLeft &&
          isSaid(phrase, words.slice(at, at + phrase.length), left.length === 0),
      );
      if (!said) left.push(...words.slice(at, at + 1));
      at += said?.length ?? 1;
    }
    return left;
  }

  private termAt(words: readonly WrittenWord[], at: number): readonly [SearchTerm, number] {
    for (let length = Math.min(this.longestPhrase, words.length - at); length > 0; length -= 1) {
      const phrase = words.slice(at, at + length).map(({ folded }) => folded);
      const meaning = this.meanings.get(keyOf(phrase));
      if (!meaning) continue;
      const others = new Map([phrase, ...meaning].flatMap(withEitherEnd).map((one) => [one.join(" "), one]));
      others.delete(phrase.join(" "));
      const spellings = [phrase.map(beginning), ...[...others.values()].map((other) => other.map(whole))];
      return [{ spellings, marked: [] }, length];
    }
    return [termOf(words[at] ?? { folded: "", written: "" }), 1];
  }
}

/** A single word: where it ends in an i or y that sounds the same, both are looked for. */
function termOf({ folded, written }: WrittenWord): SearchTerm {
  const other = otherEnd(folded);
  return {
    spellings: [[beginning(folded)], ...(other === null ? [] : [[whole(other)]])],
    marked: written === folded ? [] : markedForms(written),
  };
}

const beginning = (text: string): SoughtWord => ({ text, isWhole: false });
const whole = (text: string): SoughtWord => ({ text, isWhole: true });

/** After these letters a last i is written as y, too: kỷ and kỉ, sỹ and sĩ, quý and quí. */
const endsInEither = /^(h|k|l|m|qu|s|t|v)[iy]$/;

function otherEnd(folded: string): string | null {
  if (!endsInEither.test(folded)) return null;
  return folded.slice(0, -1) + (folded.endsWith("y") ? "i" : "y");
}

/** A phrase with each of the ends that its words may have. */
function withEitherEnd(phrase: readonly string[]): readonly (readonly string[])[] {
  return phrase.reduce<string[][]>(
    (made, word) => {
      const other = otherEnd(word);
      return made.flatMap((words) => [[...words, word], ...(other === null ? [] : [[...words, other]])]);
    },
    [[]],
  );
}

/** The words of a phrase in the one spelling by which it is looked up. */
function keyOf(phrase: readonly string[]): string {
  return phrase.map((word) => (endsInEither.test(word) ? word.replace(/y$/, "i") : word)).join(" ");
}

function wordsOf(text: string): readonly WrittenWord[] {
  const letters = mendLetters(text.normalize("NFC")).toLowerCase();
  return (letters.match(/[\p{L}\p{M}\p{N}\p{Cf}]+/gu) ?? []).flatMap((written) =>
    fold(written)
      .split(" ")
      .filter((folded) => folded !== "")
      .map((folded) => ({ folded, written })),
  );
}

/** Whether words are what is said before names: "bà" is, "bá" is not. Without its marks, "ba" is at the beginning only. */
function isSaid(phrase: readonly WrittenWord[], words: readonly WrittenWord[], isFirst: boolean): boolean {
  const isUnmarked = ({ folded, written }: WrittenWord) => written === folded;
  if (!isFirst && phrase.every(isUnmarked)) return false;
  return phrase.every((said, at) => {
    const word = words[at];
    if (word === undefined) return false;
    return word.written === said.written || (isFirst && isUnmarked(word) && word.folded === said.folded);
  });
}

const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/;
/** Vowels that stand together at the end of a word, of which either may have the tone: hoà and hòa, thuý and thúy. */
const twoVowels = /(o)([ae])$|(?<!q)(u)(y)$/;

/** A marked word in small letters, with a capital and in capitals; with the tone on either vowel, and either last i. */
function markedForms(written: string): readonly string[] {
  const apart = written.normalize("NFD");
  const tone = toneMark.exec(apart)?.[0] ?? "";
  const plain = apart.replace(toneMark, "");
  const placed =
    tone !== "" && twoVowels.test(plain)
      ? [`${plain.slice(0, -1)}${tone}${plain.slice(-1)}`, plain + tone]
      : [apart];
  const other = tone !== "" && endsInEither.test(plain) ? otherEnd(plain) : null;
  const forms = [...placed, ...(other === null ? [] : [other + tone])].map((form) => form.normalize("NFC"));
  return [
    ...new Set(
      forms.flatMap((form) => [form, form.charAt(0).toUpperCase() + form.slice(1), form.toUpperCase()]),
    ),
  ];
}
