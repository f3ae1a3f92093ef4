/** What the databases already have. Both are asked for many keys at once. */
export interface StoredRecords {
  /** Those of the keys of which a kind has a record. */
  existing(kind: string, keys: readonly string[]): Promise<ReadonlySet<string>>;
  /** A property of the records with these keys, in the text that a file has of it; records that are not there have no entry. */
  values(
    kind: string,
    property: string,
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, string | null>>;
}

const keysAtOnce = 1000;

/** The keys in pieces that fit into one statement. */
export function inPieces(keys: readonly string[]): string[][] {
  const pieces: string[][] = [];
  for (let at = 0; at < keys.length; at += keysAtOnce) pieces.push(keys.slice(at, at + keysAtOnce));
  return pieces;
}
