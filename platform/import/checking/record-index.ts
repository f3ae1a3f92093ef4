import type { KindFile } from "../reading/source-file";

/** Where a record stands. */
export interface RecordPlace {
  readonly file: string;
  readonly line: number;
}

/** More lines than a file has. */
const lines = 2 ** 32;

/** The keys of all records of the files with their places, and those of their cells that other records look up. */
export class RecordIndex {
  private readonly keys = new Map<string, Map<string, number>>();
  private readonly texts = new Map<string, Map<string, string | null>>();

  constructor(private readonly files: readonly KindFile[]) {}

  /** Adds a record; when its key is there already, gives the place of the record that has it. */
  add(kind: string, key: string, fileNumber: number, line: number): RecordPlace | undefined {
    const keys = getOrAdd(this.keys, kind);
    const first = keys.get(key);
    if (first === undefined) {
      keys.set(ownCopy(key), fileNumber * lines + line);
      return undefined;
    }
    return { file: this.files[Math.floor(first / lines)]?.path ?? "", line: first % lines };
  }

  has(kind: string, key: string): boolean {
    return this.keys.get(kind)?.has(key) ?? false;
  }

  keysOf(kind: string): ReadonlyMap<string, unknown> {
    return this.keys.get(kind) ?? new Map();
  }

  hold(kind: string, property: string, key: string, text: string | null): void {
    getOrAdd(this.texts, `${kind}.${property}`).set(ownCopy(key), text === null ? null : ownCopy(text));
  }

  /** The text of a held cell; undefined when the files do not have the record. */
  held(kind: string, property: string, key: string): string | null | undefined {
    return this.texts.get(`${kind}.${property}`)?.get(key);
  }
}

function getOrAdd<Value>(maps: Map<string, Map<string, Value>>, name: string): Map<string, Value> {
  const map = maps.get(name) ?? new Map<string, Value>();
  maps.set(name, map);
  return map;
}

/** A slice of a text keeps the whole text in memory: here a quarter of a megabyte of the file for each key. */
function ownCopy(text: string): string {
  return text.length < 13 ? text : Buffer.from(text).toString();
}
