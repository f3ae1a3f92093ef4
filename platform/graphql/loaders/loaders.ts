import DataLoader from "dataloader";

/** Fetches the rows of many keys in one statement; the rows come in any order, and a key may have none. */
export type FetchRows<Key, Row> = (keys: readonly Key[]) => Promise<readonly Row[]>;

/** A loader of the one row of a key; null where there is none. */
export function oneByKey<Key, Row>(
  fetch: FetchRows<Key, Row>,
  keyOf: (row: Row) => Key,
): DataLoader<Key, Row | null> {
  return new DataLoader<Key, Row | null>(async (keys) => {
    const rows = new Map((await fetch(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  });
}

/** A loader of all rows of a key, in the order in which the statement gave them; an empty list where there are none. */
export function manyByKey<Key, Row>(
  fetch: FetchRows<Key, Row>,
  keyOf: (row: Row) => Key | null,
): DataLoader<Key, readonly Row[]> {
  return new DataLoader<Key, readonly Row[]>(async (keys) => {
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
