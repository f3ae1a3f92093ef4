import type { EntityManager } from "typeorm";
import { dialectOf } from "../../database/dialect-of";
import { inSteps } from "../../database/in-steps";
import { columnWords } from "../../text/fold";
import { longestWord } from "./search-word.entity";

/** A record as the index of words sees it. */
export interface SearchedRow {
  readonly code: string;
  /** Its folded search column. */
  readonly search: string;
}

/** A word of a record. */
type Entry = readonly [code: string, word: string];

const entriesAtOnce = 1_024;

/** Brings the words of records in line with what was written. */
async function keepSearchWords(
  manager: EntityManager,
  owner: string,
  changes: readonly { readonly before: SearchedRow | null; readonly after: SearchedRow | null }[],
): Promise<void> {
  const added: Entry[] = [];
  const dropped: Entry[] = [];
  for (const { before, after } of changes) {
    if (before?.search === after?.search) continue;
    const [old, now] = [indexedWords(before), indexedWords(after)];
    for (const word of now) if (after && !old.has(word)) added.push([after.code, word]);
    for (const word of old) if (before && !now.has(word)) dropped.push([before.code, word]);
  }
  await addSearchWords(manager, owner, added);
  await dropSearchWords(manager, owner, dropped);
}

/** The words under which a record is found. */
export function indexedWords(row: SearchedRow | null): ReadonlySet<string> {
  return new Set(row ? columnWords(row.search).map(cutWord) : []);
}

/** The beginning of a word that the index keeps: never half of a letter. */
export function cutWord(word: string): string {
  return word.length <= longestWord ? word : [...word].slice(0, longestWord).join("");
}

/** Adds words that are not there yet. */
export async function addSearchWords(
  manager: EntityManager,
  owner: string,
  entries: readonly Entry[],
): Promise<void> {
  const skip =
    dialectOf(manager) === "sqlite" ? "ON CONFLICT DO NOTHING" : "ON DUPLICATE KEY UPDATE owner = owner";
  for (const some of inSteps(inOrder(entries), entriesAtOnce)) {
    const rows = new Array(some.length).fill("(?, ?, ?)").join(", ");
    const values: string[] = [];
    for (const [code, word] of some) values.push(owner, word, code);
    await manager.query(
      `/* search.add */ INSERT INTO search_word (owner, word, code) VALUES ${rows} ${skip}`,
      values,
    );
  }
}

export async function dropSearchWords(
  manager: EntityManager,
  owner: string,
  entries: readonly Entry[],
): Promise<void> {
  for (const some of inSteps(entries, 256)) {
    const rows = some.map(() => "(owner = ? AND word = ? AND code = ?)").join(" OR ");
    await manager.query(
      `/* search.drop */ DELETE FROM search_word WHERE ${rows}`,
      some.flatMap(([code, word]) => [owner, word, code]),
    );
  }
}

/** Entries in the order of the index, whose pages are then gone to one after the other. */
function inOrder(entries: readonly Entry[]): readonly Entry[] {
  const codesOf = new Map<string, string[]>();
  for (const [code, word] of entries) {
    const codes = codesOf.get(word);
    if (codes) codes.push(code);
    else codesOf.set(word, [code]);
  }
  const ordered: Entry[] = [];
  for (const word of [...codesOf.keys()].sort())
    for (const code of (codesOf.get(word) ?? []).sort()) ordered.push([code, word]);
  return ordered;
}

/** The hook of a kind of records that keeps the words of its rows; `owner` is the name by which its list searches. */
export function searchedAs(owner: string) {
  return (
    changes: readonly { readonly before: SearchedRow | null; readonly after: SearchedRow | null }[],
    manager: EntityManager,
  ): Promise<void> => keepSearchWords(manager, owner, changes);
}
