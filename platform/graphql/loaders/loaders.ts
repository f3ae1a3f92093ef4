import DataLoader from "dataloader";
import { afterTurns, giveTurn } from "../turns";

/** Fetches the rows of many keys in one statement; the rows come in any order, and a key may have none. */
export type FetchRows<Key, Row> = (keys: readonly Key[]) => Promise<readonly Row[]>;

/** How many keys one statement may have: databases take some 30,000 values at most. */
const keysAtOnce = 5_000;

/**
 * A loader of what a function gives for many keys at a time, in their order. Where the keys are very many, it is asked for one part
 * after the other, and others have their turn between.
 */
export function batching<Key, Value>(
  load: (keys: readonly Key[]) => Promise<readonly (Value | Error)[]>,
): DataLoader<Key, Value> {
  const loadAll = async (keys: readonly Key[]): Promise<readonly (Value | Error)[]> => {
    if (keys.length <= keysAtOnce) return load(keys);
    const values: (Value | Error)[] = [];
    for (let at = 0; at < keys.length; at += keysAtOnce) {
      if (at > 0) await giveTurn();
      for (const value of await load(keys.slice(at, at + keysAtOnce))) values.push(value);
    }
    return values;
  };
  return new DataLoader<Key, Value>(loadAll, { batchScheduleFn: afterTurns });
}

/** A loader of the one row of a key; null where there is none. */
export function oneByKey<Key, Row>(
  fetch: FetchRows<Key, Row>,
  keyOf: (row: Row) => Key,
): DataLoader<Key, Row | null> {
  return batching<Key, Row | null>(async (keys) => {
    const rows = new Map((await fetch(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  });
}

/** A loader of all rows of a key, in the order in which the statement gave them; an empty list where there are none. */
export function manyByKey<Key, Row>(
  fetch: FetchRows<Key, Row>,
  keyOf: (row: Row) => Key | null,
): DataLoader<Key, readonly Row[]> {
  return batching<Key, readonly Row[]>(async (keys) => {
    const rows = new Map<Key, Row[]>(keys.map((key) => [key, []]));
    for (const row of await fetch(keys)) {
      const key = keyOf(row);
      if (key !== null) rows.get(key)?.push(row);
    }
    return keys.map((key) => rows.get(key) ?? []);
  });
}

/**
 * One loader for each distinct set of arguments, so that a field with arguments still takes one statement for all of
 * its parents. Arguments are told apart by their JSON.
 */
export function perArguments<Args, Loader>(make: (args: Args) => Loader): (args: Args) => Loader {
  const loaders = new Map<string, Loader>();
  return (args) => {
    const key = JSON.stringify(args);
    const known = loaders.get(key);
    if (known) return known;
    const loader = make(args);
    loaders.set(key, loader);
    return loader;
  };
}
