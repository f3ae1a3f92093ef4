import { fold } from "../../text/fold";

/** How the names of a domain are written otherwise than on record. */
export interface Spelling {
  /** Short forms by what they stand for. Marks and letter case of a short form do not count; it may be several words. */
  readonly shortForms: Readonly<Record<string, readonly string[]>>;
  /** What a name is the same with and without, each one or more words. */
  readonly leftOut: readonly string[];
  /** What is said before the name of a person. */
  readonly address: readonly string[];
}

/** No person has a shorter name, so that a family name is not taken for an address. */
const fewestWords = 2;

const mostKnown = 20_000;

/** The forms in which a name is compared with another. */
export interface NameForms {
  /** All words with their marks. */
  readonly exact: string;
  /** Without what may be left out. */
  readonly loose: string;
  /** The same without marks. */
  readonly bare: string;
  /** What of it may be left out, without marks. */
  readonly leftOut: readonly string[];
  /** Whether it is written without any marks. */
  readonly isUnmarked: boolean;
}

/** Brings names into the forms in which they are compared. */
export class NameSpeller {
  /** By their words without marks, what they stand for. */
  private readonly shortForms: Phrases<string>;
  private readonly leftOut: Phrases<string>;
  private readonly leftOutBare: Phrases<string>;
  /** The rows of a list name few units, titles and posts, each many times. */
  private readonly known = new Map<string, NameForms>();
  private readonly address: readonly (readonly string[])[];

  constructor({ shortForms, leftOut, address }: Spelling) {
    this.shortForms = new Phrases(
      Object.entries(shortForms).flatMap(([meaning, forms]) =>
        forms.map((form) => [fold(form), meaning] as const),
      ),
    );
    this.leftOut = new Phrases(leftOut.map((phrase) => [wordsOf(phrase).join(" "), fold(phrase)]));
    this.leftOutBare = new Phrases(leftOut.map((phrase) => [fold(phrase), fold(phrase)]));
    this.address = address.map(wordsOf).sort((one, other) => other.length - one.length);
  }

  /** The forms of a name that has short forms in it, and words that are left out elsewhere. */
  formsOf(name: string): NameForms {
    const known = this.known.get(name);
    if (known) return known;
    if (this.known.size === mostKnown) this.known.clear();
    const forms = this.newForms(name);
    this.known.set(name, forms);
    return forms;
  }

  /** The forms of a person's name: it is always written in full. */
  formsOfPerson(name: string): NameForms {
    const exact = wordsOf(name).join(" ");
    return { exact, loose: exact, bare: fold(exact), leftOut: [], isUnmarked: isUnmarked(name) };
  }

  /** A person's name without what is said before it: "Đ/c Lê Văn Ví Dụ" is "Lê Văn Ví Dụ". */
  withoutAddress(name: string): string {
    const trimmed = name.normalize("NFC").trim().replace(/\s+/gu, " ");
    const words = [...trimmed.matchAll(/[\p{L}\p{M}]+/gu)];
    for (const address of this.address) {
      const said = words.slice(0, address.length).flatMap(([word]) => wordsOf(word));
      const next = words[address.length];
      const isSaid = said.join(" ") === address.join(" ");
      if (isSaid && next && words.length - address.length >= fewestWords) return trimmed.slice(next.index);
    }
    return trimmed;
  }

  /** A name with its short forms written out: "Chi cục THADS Lục Nam" is "Chi cục Thi hành án dân sự Lục Nam". */
  writtenOut(written: string): string {
    const name = written.normalize("NFC");
    const words = [...name.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
    let [text, end, at] = ["", 0, 0];
    for (const { words: some, meaning } of this.shortForms.cut(
      words.map(([word]) => word),
      fold,
    )) {
      const [first, last] = [words[at], words[at + some.length - 1]];
      at += some.length;
      if (!first || !last) continue;
      const lastEnd = last.index + last[0].length;
      // A short form ends in a full stop where it is cut off: "TP. Hà Nội".
      const dot = meaning !== undefined && name.startsWith(". ", lastEnd) ? 1 : 0;
      text += name.slice(end, first.index) + (meaning ?? name.slice(first.index, lastEnd));
      end = lastEnd + dot;
    }
    return text + name.slice(end);
  }

  private newForms(name: string): NameForms {
    const isBare = isUnmarked(name);
    const words = this.shortForms
      .cut(wordsOf(name), fold)
      .flatMap(({ words: some, meaning }) => (meaning === undefined ? some : wordsOf(meaning)));
    const parts = isBare ? this.leftOutBare.cut(words, fold) : this.leftOut.cut(words, (text) => text);
    const kept = parts.flatMap(({ words: some, meaning }) => (meaning === undefined ? some : []));
    return {
      exact: words.join(" "),
      loose: kept.join(" "),
      bare: fold(kept.join(" ")),
      leftOut: parts.flatMap(({ meaning }) => meaning ?? []),
      isUnmarked: isBare,
    };
  }
}

/** Words in a row that mean something together. */
class Phrases<Meaning> {
  private readonly meanings: ReadonlyMap<string, Meaning>;
  private readonly longest: number;

  constructor(entries: readonly (readonly [string, Meaning])[]) {
    this.meanings = new Map(entries);
    this.longest = Math.max(0, ...entries.map(([phrase]) => phrase.split(" ").length));
  }

  /** Cuts words into the longest phrases with a meaning, and single words without one. */
  cut(
    words: readonly string[],
    keyOf: (phrase: string) => string,
  ): readonly { readonly words: readonly string[]; readonly meaning: Meaning | undefined }[] {
    const parts: { readonly words: readonly string[]; readonly meaning: Meaning | undefined }[] = [];
    for (let at = 0; at < words.length; at += parts.at(-1)?.words.length ?? 1)
      parts.push(this.at(words, at, keyOf));
    return parts;
  }

  private at(words: readonly string[], at: number, keyOf: (phrase: string) => string) {
    for (let length = Math.min(this.longest, words.length - at); length > 0; length -= 1) {
      const some = words.slice(at, at + length);
      const meaning = this.meanings.get(keyOf(some.join(" ")));
      if (meaning !== undefined) return { words: some, meaning };
    }
    return { words: words.slice(at, at + 1), meaning: undefined };
  }
}

/** Tone marks, which older and newer spelling put on different letters of a word: hoà and hòa. */
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** A last y after a consonant sounds as i, and is written as either: sỹ and sĩ, kỷ and kỉ. */
const lastY = /^([bcdđghklmnpqrstvx]+)y$/;

/** The words of a name in small letters, each with its tone at its end. */
function wordsOf(name: string): string[] {
  return (
    name
      .toLowerCase()
      .normalize("NFC")
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).map((word) => {
    const apart = word.normalize("NFD");
    const tones = (apart.match(toneMarks) ?? []).join("");
    return apart.replace(toneMarks, "").normalize("NFC").replace(lastY, "$1i") + tones;
  });
}

function isUnmarked(name: string): boolean {
  return (
    fold(name) ===
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
      .trim()
  );
}
