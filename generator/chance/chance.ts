/**
 * A stream of numbers that look random and are the same for the same keys (sfc32). Each part of the generator takes a
 * stream of its own, so that a change to one does not move the others.
 */
export class Chance {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;

  constructor(...keys: readonly (string | number)[]) {
    this.a = hash(...keys, "a");
    this.b = hash(...keys, "b");
    this.c = hash(...keys, "c");
    for (let round = 0; round < 12; round += 1) this.next();
  }

  /** From 0 to 2^32 - 1. */
  next(): number {
    const sum = (((this.a + this.b) | 0) + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** From 0 to 1, without 1. */
  share(): number {
    return this.next() / 4_294_967_296;
  }

  /** A whole number, both ends within reach. */
  between(lowest: number, highest: number): number {
    return lowest + Math.floor(this.share() * (highest - lowest + 1));
  }

  /** True as often as `probability`, from 0 to 1, says. */
  happens(probability: number): boolean {
    return this.share() < probability;
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.share() * items.length)];
    if (item === undefined) throw new Error("there is nothing to pick from");
    return item;
  }

  /** Some of the items in their order, at most `count`. */
  some<Item>(items: readonly Item[], count: number): Item[] {
    let missing = Math.min(count, items.length);
    return items.filter((_, at) => {
      const isTaken = this.share() * (items.length - at) < missing;
      if (isTaken) missing -= 1;
      return isTaken;
    });
  }
}

/**
 * A whole number from 0 to 2^32 - 1 that stands for some words and numbers. Only operations on 32-bit integers are
 * used, so that it is the same on every machine.
 */
export function hash(...parts: readonly (string | number)[]): number {
  let state = 0x811c9dc5;
  for (const part of parts) {
    const text = `${part}/`;
    for (let at = 0; at < text.length; at += 1) {
      state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
    }
  }
  return scatter(state);
}

/** Spreads a number over all 32 bits: neighbours come out far apart. */
export function scatter(number: number): number {
  let state = number | 0;
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}
