/** Each length is a quarter of the one before, and one at the least. */
const step = 4;

/**
 * Cuts items into pieces of few different lengths: as long as allowed, then a quarter of that, and so on down to one.
 * Statements over many rows are then the same texts again and again, so that drivers prepare each once; a million
 * statements of their own would cost time, and memory until each is collected.
 */
export function* inSteps<Item>(items: readonly Item[], most: number): Generator<readonly Item[]> {
  let length = most;
  for (let at = 0; at < items.length; at += length) {
    while (length > items.length - at) length = Math.max(1, Math.floor(length / step));
    yield items.slice(at, at + length);
  }
}
