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
