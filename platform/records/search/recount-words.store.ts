import { createHash } from "node:crypto";
import type { EntityManager } from "typeorm";
import { addSearchWords } from "./search-word.store";
import type { SearchedSource } from "./searched-source.store";
import type { ReadModel } from "../../database/read-model";

const wordsAtOnce = 20_000;

/** The records whose words the index has otherwise than they are on record, by code, in no order. */
async function differingWords(
  manager: EntityManager,
  { owner, rows }: SearchedSource,
): Promise<readonly string[]> {
  const indexed = new Map<string, number>();
  for await (const entries of storedWords(manager, owner)) {
    for (const { word, code } of entries) indexed.set(code, (indexed.get(code) ?? 0) + printOf(word));
  }
  const differing: string[] = [];
  for await (const some of rows(manager)) {
    for (const { code, words } of some) {
      const print = [...words].reduce((sum, word) => sum + printOf(word), 0);
      if ((indexed.get(code) ?? 0) !== print) differing.push(code);
      indexed.delete(code);
    }
  }
  return [...differing, ...indexed.keys()];
}

/** Makes the words of an owner anew. */
async function rewriteWords(manager: EntityManager, { owner, rows }: SearchedSource): Promise<void> {
  await manager.query("/* search.clear */ DELETE FROM search_word WHERE owner = ?", [owner]);
  for await (const some of rows(manager)) {
    const entries = some.flatMap(({ code, words }) => [...words].map((word) => [code, word] as const));
    await addSearchWords(manager, owner, entries);
  }
}

/** A number for a word, such that the sum of a record's tells its words whatever their order. */
function printOf(word: string): number {
  return createHash("sha1").update(word).digest().readUInt32LE() + 1;
}

interface Entry {
  readonly word: string;
  readonly code: string;
}

/** All words of an owner, some at a time so that memory stays flat; those of one word come together. */
async function* storedWords(manager: EntityManager, owner: string): AsyncGenerator<readonly Entry[]> {
  const read = (rest: string, parameters: readonly string[]) =>
    manager.query<Entry[]>(
      `/* search.words */ SELECT word, code FROM search_word WHERE owner = ? AND word ${rest}`,
      [owner, ...parameters],
    );
  for (let last: string | undefined; ;) {
    const found = await read(
      `${last === undefined ? ">= ''" : "> ?"} ORDER BY word, code LIMIT ${wordsAtOnce}`,
      last === undefined ? [] : [last],
    );
    const end = found[found.length - 1];
    if (!end || found.length < wordsAtOnce) {
      yield found;
      return;
    }
    yield found.filter(({ word }) => word !== end.word);
    yield await read("= ?", [end.word]);
    last = end.word;
  }
}

/** The index of words of one owner. */
export function wordsReadModel(source: SearchedSource): ReadModel {
  return {
    name: `words of ${source.owner}`,
    differences: (manager) => differingWords(manager, source),
    rewrite: (manager) => rewriteWords(manager, source),
  };
}
