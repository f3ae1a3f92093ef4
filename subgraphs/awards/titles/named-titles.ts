import type { SearchTerm, SoughtWord } from "../../../platform/records/search/search-term";
import { fold } from "../../../platform/text/fold";
import type { AwardTitleRow } from "./award-title.entity";

/** Titles that a search names, with the terms by which it does, and the others. */
export interface NamedTitles {
  readonly codes: readonly string[];
  readonly terms: readonly SearchTerm[];
  readonly others: readonly SearchTerm[];
}

/** A title by its name. */
export type Title = Pick<AwardTitleRow, "code" | "name">;

/** By so many first words, a kind of titles is known: "Bằng khen", "Huân chương". */
const kindWords = 2;
/** What may be left out of a title's name: "Cờ thi đua Chính phủ". */
const leftOut = "cua";

/**
 * The titles that neighbouring terms of a search name: whole words of a title's name, in its order and from its beginning. Who
 * begins a name that is of no kind must write all of it: "lao động" alone is no title. The most terms that name any are
 * taken. Null where none is named.
 */
export function namedTitles(terms: readonly SearchTerm[], titles: readonly Title[]): NamedTitles | null {
  const names = titles.map(({ code, name }) => ({ code, words: fold(name).split(" ") }));
  const kinds = countKinds(names.map(({ words }) => words));
  let [at, length] = [0, 0];
  let codes: string[] = [];
  for (let from = 0; from < terms.length; from += 1) {
    for (const { code, words } of names) {
      const reading = readName(terms.slice(from), words);
      const isOfKind = (kinds.get(kindOf(words)) ?? 0) > 1;
      if (reading.begun < kindWords || !(isOfKind || reading.isWhole) || reading.length < length) continue;
      if (reading.length > length) {
        [at, length] = [from, reading.length];
        codes = [];
      }
      if (from === at) codes.push(code);
    }
  }
  if (length === 0) return null;
  return {
    codes: codes.sort(),
    terms: terms.slice(at, at + length),
    others: [...terms.slice(0, at), ...terms.slice(at + length)],
  };
}

/** How much of a name some terms are, one after the other. */
interface Reading {
  /** So many terms have been read. */
  readonly length: number;
  /** So many words of the name are read from its beginning on, without a gap. */
  readonly begun: number;
  readonly isWhole: boolean;
}

function readName(terms: readonly SearchTerm[], words: readonly string[]): Reading {
  const read = new Set<number>();
  let [length, next] = [0, 0];
  for (const { spellings } of terms) {
    const places = spellings.map((spelling) => ({ spelling, at: placeOf(spelling, words, next) }));
    const [found] = places.filter(({ at }) => at >= 0).sort((one, other) => one.at - other.at);
    if (!found || (length === 0 && found.at > 0)) break;
    next = found.at + found.spelling.length;
    for (let at = found.at; at < next; at += 1) read.add(at);
    length += 1;
  }
  const begun = words.findIndex((_, at) => !read.has(at));
  return {
    length,
    begun: begun < 0 ? words.length : begun,
    isWhole: words.every((word, at) => read.has(at) || word === leftOut),
  };
}

/** Where the words of a spelling stand together in a name, from some word on; -1 where they do not. */
function placeOf(spelling: readonly SoughtWord[], words: readonly string[], from: number): number {
  return words.findIndex(
    (_, at) => at >= from && spelling.every(({ text }, next) => words[at + next] === text),
  );
}

const kindOf = (words: readonly string[]) => words.slice(0, kindWords).join(" ");

/** How many names are of each kind. */
function countKinds(names: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const words of names) counts.set(kindOf(words), (counts.get(kindOf(words)) ?? 0) + 1);
  return counts;
}
