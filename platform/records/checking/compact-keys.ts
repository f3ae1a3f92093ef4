const isAscii = /^[\0-\x7f]*$/;

/**
 * A set of keys that numbers them in the order in which they came. A million codes take a quarter of the memory here
 * that they take as texts in a Map, and are found as fast: their bytes stand in one array, found through a hash table.
 * Keys that are not ASCII, which codes never are, are kept in a Map beside it.
 */
export class CompactKeys {
  /** The numbers of keys, plus one, by their hashes; 0 where there is none. */
  private table = new Int32Array(1024);
  private hashes = new Int32Array(512);
  /** Where each key ends in `bytes`; it begins where the one before ends. */
  private ends = new Uint32Array(512);
  private bytes = new Uint8Array(8192);
  private readonly others = new Map<string, number>();
  private readonly namesOfOthers = new Map<number, string>();
  size = 0;

  /** The number of a key; -1 when it is not there. */
  find(key: string): number {
    const hash = hashOf(key);
    const mask = this.table.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = (this.table[slot] ?? 0) - 1;
      if (number === -1) return this.others.size > 0 ? (this.others.get(key) ?? -1) : -1;
      if (this.hashes[number] === hash && this.isKey(number, key)) return number;
    }
  }

  /** Adds a key that is not there, and gives its number. */
  add(key: string): number {
    const number = this.size;
    this.size += 1;
    if (number === this.ends.length) {
      this.ends = grown(this.ends, Uint32Array);
      this.hashes = grown(this.hashes, Int32Array);
    }
    const start = number === 0 ? 0 : (this.ends[number - 1] ?? 0);
    if (isAscii.test(key)) {
      while (start + key.length > this.bytes.length) this.bytes = grown(this.bytes, Uint8Array);
      for (let at = 0; at < key.length; at += 1) this.bytes[start + at] = key.charCodeAt(at);
      this.ends[number] = start + key.length;
      this.hashes[number] = hashOf(key);
      if (this.size * 2 > this.table.length) this.rehash();
      else this.enter(number);
    } else {
      this.ends[number] = start;
      this.others.set(key, number);
      this.namesOfOthers.set(number, key);
    }
    return number;
  }

  /** The key with a number. */
  at(number: number): string {
    const other = this.namesOfOthers.get(number);
    if (other !== undefined) return other;
    const start = number === 0 ? 0 : (this.ends[number - 1] ?? 0);
    return Buffer.from(this.bytes.subarray(start, this.ends[number])).toString("latin1");
  }

  private isKey(number: number, key: string): boolean {
    const start = number === 0 ? 0 : (this.ends[number - 1] ?? 0);
    if ((this.ends[number] ?? 0) - start !== key.length) return false;
    for (let at = 0; at < key.length; at += 1) {
      if (this.bytes[start + at] !== key.charCodeAt(at)) return false;
    }
    return true;
  }

  private rehash(): void {
    this.table = new Int32Array(this.table.length * 2);
    for (let number = 0; number < this.size; number += 1) {
      if (!this.namesOfOthers.has(number)) this.enter(number);
    }
  }

  private enter(number: number): void {
    const mask = this.table.length - 1;
    let slot = (this.hashes[number] ?? 0) & mask;
    while (this.table[slot] !== 0) slot = (slot + 1) & mask;
    this.table[slot] = number + 1;
  }
}

/** FNV-1a, with its bits mixed once more since a table looks at the low ones. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) | 0;
}

/** A copy of an array of numbers that is twice as long. */
function grown<Numbers extends Int32Array | Uint32Array | Uint8Array | Float64Array>(
  numbers: Numbers,
  type: new (length: number) => Numbers,
): Numbers {
  const longer = new type(numbers.length * 2);
  longer.set(numbers);
  return longer;
}
