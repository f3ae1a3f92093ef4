import type { Database } from "../../database/database";
import { queryRows } from "../../database/query-rows";
import { cutWord } from "./search-word.store";

/** Past this many records a word is common, and how common does not matter. */
const enough = 5_000;
/** So many words are weighed; of more, the longest. */
const mostWords = 8;

/** Comes after every letter. */
const afterAll = "\u{10ffff}";

/** The words that begin as a given one, as a range of the index: both dialects order them by code point. */
export function wordRange(word: string): { readonly wordFrom: string; readonly wordTo: string } {
  const from = cutWord(word);
  return { wordFrom: from, wordTo: from + afterAll };
}

/** A word, and how many of each owner's records have it, as far as it matters. */
export interface WordWeight<Owner extends string> {
  readonly word: string;
  readonly found: Readonly<Record<Owner, number>>;
}

/** How many records of some owners have each of some words, up to a bound. One statement. */
export async function weighWords<Owner extends string>(
  database: Database,
  owners: readonly Owner[],
  words: readonly string[],
): Promise<readonly WordWeight<Owner>[]> {
  const weighed = [...words].sort((one, other) => other.length - one.length).slice(0, mostWords);
  const counts = weighed.flatMap((_, at) =>
    owners.map(
      (owner) =>
        `SELECT ${at} AS place, '${owner}' AS owner, COUNT(*) AS found FROM (SELECT 1 FROM search_word ` +
        `WHERE owner = ? AND word >= ? AND word < ? LIMIT ${enough}) AS some_${owner}${at}`,
    ),
  );
  const found = await queryRows<{ place: number | string; owner: Owner; found: number | string }>(
    database,
    `/* search.weigh */ ${counts.join(" UNION ALL ")}`,
    weighed.flatMap((word) => owners.flatMap((owner) => [owner, ...Object.values(wordRange(word))])),
  );
  return weighed.map((word, at) => {
    const ofWord = found.filter(({ place }) => Number(place) === at);
    const counts = ofWord.map(({ owner, found }) => [owner, Number(found)]);
    return { word, found: Object.fromEntries(counts) as Record<Owner, number> };
  });
}

/** The word of a search that the fewest records have, so that it narrows best. One statement, none for one word. */
export async function rarestWord(
  database: Database,
  owner: string,
  words: readonly string[],
): Promise<string> {
  if (words.length < 2) return words[0] ?? "";
  const weights = await weighWords(database, [owner], words);
  const [rarest] = [...weights].sort((one, other) => (one.found[owner] ?? 0) - (other.found[owner] ?? 0));
  return rarest?.word ?? "";
}
