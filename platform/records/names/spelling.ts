import { fold } from "../../text/fold";

/** How the names of a domain are written otherwise than on record. */
export interface Spelling {
  /** Short forms by what they stand for. Marks and letter case of a short form do not count; it may be several words. */
  readonly shortForms: Readonly<Record<string, readonly string[]>>;
  /** Words with and without which a name is the same. */
  readonly leftOut: readonly string[];
  /** What is said before the name of a person. */
  readonly address: readonly string[];
}

/** No person has a shorter name, so that a family name is not taken for an address. */
const fewestWords = 2;

/** The forms in which a name is compared with another. */
export interface NameForms {
  /** All words with their marks. */
  readonly exact: string;
  /** Without the words that may be left out. */
  readonly loose: string;
  /** The same without marks. */
  readonly bare: string;
  /** Those of its words that may be left out. */
  readonly leftOut: readonly string[];
  /** Whether it is written without any marks. */
  readonly isUnmarked: boolean;
}

/** Brings names into the forms in which they are compared. */
export class NameSpeller {
  private readonly shortForms: ReadonlyMap<string, readonly string[]>;
  private readonly longestShortForm: number;
  private readonly leftOut: ReadonlySet<string>;
  private readonly address: readonly (readonly string[])[];

  constructor({ shortForms, leftOut, address }: Spelling) {
    const entries = Object.entries(shortForms).flatMap(([meaning, forms]) =>
      forms.map((form) => [fold(form), wordsOf(meaning)] as const),
    );
    this.shortForms = new Map(entries);
    this.longestShortForm = Math.max(0, ...entries.map(([form]) => form.split(" ").length));
    this.leftOut = new Set(leftOut.flatMap(wordsOf));
    this.address = address.map(wordsOf).sort((one, other) => other.length - one.length);
  }

  /** The forms of a name that has short forms in it, and words that are left out elsewhere. */
  formsOf(name: string): NameForms {
    const words = this.inFull(wordsOf(name));
    const kept = words.filter((word) => !this.leftOut.has(word));
    return {
      exact: words.join(" "),
      loose: kept.join(" "),
      bare: fold(kept.join(" ")),
      leftOut: words.filter((word) => this.leftOut.has(word)),
      isUnmarked: isUnmarked(name),
    };
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

  private inFull(words: readonly string[]): readonly string[] {
    const found: string[] = [];
    for (let at = 0; at < words.length; ) {
      const [length, meaning] = this.shortFormAt(words, at);
      found.push(...meaning);
      at += length;
    }
    return found;
  }

  private shortFormAt(words: readonly string[], at: number): readonly [number, readonly string[]] {
    for (let length = Math.min(this.longestShortForm, words.length - at); length > 0; length -= 1) {
      const meaning = this.shortForms.get(fold(words.slice(at, at + length).join(" ")));
      if (meaning) return [length, meaning];
    }
    return [1, words.slice(at, at + 1)];
  }
}

/** Tone marks, which older and newer spelling put on different letters of a word: hoà and hòa. */
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** A last y after a consonant sounds as i, and is written as either: sỹ and sĩ, kỷ and kỉ. */
const lastY = /^([bcdđghklmnpqrstvx]+)y$/;

/** The words of a name in small letters, each with its tone at its end. */
function wordsOf(name: string): string[] {
  return (name.toLowerCase().normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => {
    const apart = word.normalize("NFD");
    const tones = (apart.match(toneMarks) ?? []).join("");
    return apart.replace(toneMarks, "").normalize("NFC").replace(lastY, "$1i") + tones;
  });
}

function isUnmarked(name: string): boolean {
  return fold(name) === name.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim();
}
