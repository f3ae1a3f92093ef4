import { CompactKeys } from "./compact-keys";

/** More lines than a file has. */
const lines = 2 ** 32;
const removed = -1;
/** Columns with few different values keep each of them once. */
const mostShared = 10_000;

/** Where a record stands. */
export interface RecordPlace {
  readonly fileNumber: number;
  readonly line: number;
}

/** The records of one kind. */
interface KindIndex {
  readonly keys: CompactKeys;
  places: Float64Array;
  readonly held: Map<string, { readonly texts: (string | null)[]; readonly shared: Map<string, string> }>;
}

/** The keys of all records of the files with their places, and those of their cells that other records look up. */
export class RecordIndex {
  private readonly kinds = new Map<string, KindIndex>();

  /** Adds a record; when its key is there already, gives the place of the record that has it. */
  add(kind: string, key: string, fileNumber: number, line: number): RecordPlace | undefined {
    const index = this.of(kind);
    const first = this.place(kind, key);
    if (first) return first;
    const number = index.keys.add(key);
    if (number === index.places.length) {
      const longer = new Float64Array(number * 2);
      longer.set(index.places);
      index.places = longer;
    }
    index.places[number] = fileNumber * lines + line;
    return undefined;
  }

  /** Where the record with a key stands; undefined when there is none, or none any more. */
  place(kind: string, key: string): RecordPlace | undefined {
    const index = this.kinds.get(kind);
    const place = index?.places[index.keys.find(key)];
    if (place === undefined || place === removed) return undefined;
    return { fileNumber: Math.floor(place / lines), line: place % lines };
  }

  has(kind: string, key: string): boolean {
    const index = this.kinds.get(kind);
    if (!index) return false;
    const number = index.keys.find(key);
    return number !== -1 && index.places[number] !== removed;
  }

  /** Takes a record out again. */
  remove(kind: string, key: string): void {
    const index = this.kinds.get(kind);
    const number = index?.keys.find(key) ?? -1;
    if (index && number !== -1) index.places[number] = removed;
  }

  /** Forgets the kinds of which nothing more will be asked. */
  keepOnly(isKept: (kind: string) => boolean): void {
    for (const kind of this.kinds.keys()) if (!isKept(kind)) this.kinds.delete(kind);
  }

  /** The records of a kind that are there. */
  *records(kind: string): Generator<{ readonly key: string; readonly place: RecordPlace }> {
    const keys = this.kinds.get(kind)?.keys;
    for (let number = 0; number < (keys?.size ?? 0); number += 1) {
      const key = keys?.at(number) ?? "";
      const place = this.place(kind, key);
      if (place) yield { key, place };
    }
  }

  /** The first keys of a kind. */
  keysOf(kind: string, most: number): string[] {
    const keys = this.kinds.get(kind)?.keys;
    return Array.from({ length: Math.min(most, keys?.size ?? 0) }, (_, number) => keys?.at(number) ?? "");
  }

  hold(kind: string, property: string, key: string, text: string | null): void {
    const { keys, held } = this.of(kind);
    const column = held.get(property) ?? { texts: [], shared: new Map<string, string>() };
    held.set(property, column);
    column.texts[keys.find(key)] = text === null ? null : ownCopy(text, column.shared);
  }

  /** The text of a held cell; undefined when the files do not have the record. */
  held(kind: string, property: string, key: string): string | null | undefined {
    const index = this.kinds.get(kind);
    if (!index) return undefined;
    const number = index.keys.find(key);
    if (number === -1 || index.places[number] === removed) return undefined;
    return index.held.get(property)?.texts[number] ?? null;
  }

  private of(kind: string): KindIndex {
    const known = this.kinds.get(kind);
    if (known) return known;
    const index: KindIndex = { keys: new CompactKeys(), places: new Float64Array(512), held: new Map() };
    this.kinds.set(kind, index);
    return index;
  }
}

/** A slice of a text keeps the whole text in memory: here a quarter of a megabyte of the file for each cell. */
function ownCopy(text: string, shared: Map<string, string>): string {
  const known = shared.get(text);
  if (known !== undefined) return known;
  const copy = text.length < 13 ? text : Buffer.from(text).toString();
  if (shared.size < mostShared) shared.set(copy, copy);
  return copy;
}
