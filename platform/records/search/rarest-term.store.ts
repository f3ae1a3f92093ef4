import type { Database } from "../../database/database";
import { queryRows } from "../../database/query-rows";
import type { SearchTerm, SoughtWord } from "./search-term";
import { cutWord } from "./search-word.store";

/** Past this many records a word is common, and how common does not matter. */
const enough = 5_000;
/** So many terms are weighed; of more, the longest. */
const mostTerms = 8;
/** Of a spelling's words, so many are weighed, the longest. */
const mostWords = 2;

/** Comes after every letter. */
const afterAll = "\u{10ffff}";

/** The words of the index that are, or begin as, one that is looked for: both dialects order them by code point. */
function rangeOf({ text, isWhole }: SoughtWord): readonly [from: string, to: string] {
  const from = cutWord(text);
  return [from, isWhole ? from : from + afterAll];
}

/** A statement that gives the codes of an owner's records that have one of some words. */
export function codesWith(
  owner: string,
  words: readonly SoughtWord[],
): { readonly sql: string; readonly parameters: readonly string[] } {
  const range = "FROM search_word WHERE owner = ? AND word BETWEEN ? AND ?";
  // As one condition, SQLite would walk all words of the owner.
  const each = words.map(() => `SELECT code ${range}`).join(" UNION ALL ");
  return {
    sql: `SELECT DISTINCT code ${words.length === 1 ? range : `FROM (${each}) AS of_words`}`,
    parameters: words.flatMap((word) => [owner, ...rangeOf(word)]),
  };
}

/** A term, by one word of each of its spellings: the rarest. Whatever has the term has one of these. */
export interface WeighedTerm<Owner extends string = string> {
  readonly term: SearchTerm;
  readonly words: readonly SoughtWord[];
  /** How many of each owner's records have one of the words, as far as it matters. */
  readonly found: Readonly<Record<Owner, number>>;
}

/** How many records of some owners have each of some terms, up to a bound. One statement. */
export async function weighTerms<Owner extends string>(
  database: Database,
  owners: readonly Owner[],
  terms: readonly SearchTerm[],
): Promise<readonly WeighedTerm<Owner>[]> {
  const weighed = longest(terms, lengthOf, mostTerms);
  const sought = new Map(
    weighed.flatMap(({ spellings }) => spellings.flatMap(candidatesOf)).map((word) => [keyOf(word), word]),
  );
  const counts = [...sought.values()].flatMap((_, at) =>
    owners.map(
      (owner) =>
        `SELECT ${at} AS place, '${owner}' AS owner, COUNT(*) AS found FROM (SELECT 1 FROM search_word ` +
        `WHERE owner = ? AND word BETWEEN ? AND ? LIMIT ${enough}) AS some_${owner}${at}`,
    ),
  );
  const rows = await queryRows<{ place: number | string; owner: Owner; found: number | string }>(
    database,
    `/* search.weigh */ ${counts.join(" UNION ALL ")}`,
    [...sought.values()].flatMap((word) => owners.flatMap((owner) => [owner, ...rangeOf(word)])),
  );
  const keys = [...sought.keys()];
  const found = new Map(rows.map((row) => [`${row.owner} ${keys[Number(row.place)]}`, Number(row.found)]));
  const foundOf = (word: SoughtWord, owner: Owner) => found.get(`${owner} ${keyOf(word)}`) ?? 0;
  const all = (word: SoughtWord) => sum(owners.map((owner) => foundOf(word, owner)));
  return weighed.map((term) => {
    const words = term.spellings.flatMap((spelling) => rarest(candidatesOf(spelling), all) ?? []);
    const ofOwners = owners.map((owner) => [owner, sum(words.map((word) => foundOf(word, owner)))]);
    return { term, words, found: Object.fromEntries(ofOwners) as Record<Owner, number> };
  });
}

/** The term of a search that the fewest records have, so that it narrows best. One statement, none for a single word. */
export async function rarestTerm(
  database: Database,
  owner: string,
  terms: readonly SearchTerm[],
): Promise<WeighedTerm | null> {
  const [first, ...others] = terms;
  if (!first) return null;
  if (others.length === 0 && first.spellings.every((words) => words.length === 1))
    return { term: first, words: first.spellings.flat(), found: {} };
  return rarest(await weighTerms(database, [owner], terms), ({ found }) => found[owner] ?? 0) ?? null;
}

const candidatesOf = (words: readonly SoughtWord[]) => longest(words, ({ text }) => text.length, mostWords);
const lengthOf = ({ spellings: [written = []] }: SearchTerm) =>
  Math.max(0, ...written.map(({ text }) => text.length));
const keyOf = ({ text, isWhole }: SoughtWord) => `${text}${isWhole ? "" : "*"}`;
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

function longest<One>(all: readonly One[], length: (one: One) => number, most: number): readonly One[] {
  return [...all].sort((one, other) => length(other) - length(one)).slice(0, most);
}

function rarest<One>(all: readonly One[], weight: (one: One) => number): One | undefined {
  return [...all].sort((one, other) => weight(one) - weight(other))[0];
}
