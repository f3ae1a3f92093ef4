import { LRUCache } from "lru-cache";
import type { AnswerStore, Kept } from "./answer-store";

/** How much is kept, in bytes, and how much of it one text may have. */
const mostBytes = 64 * 1024 * 1024;
const mostBytesOfOne = mostBytes / 8;

/** Keeps texts in this process, and lets those go first that were not asked for the longest. */
export class MemoryStore implements AnswerStore {
  private readonly texts: LRUCache<string, string>;

  constructor(maxSize = mostBytes) {
    this.texts = new LRUCache({
      maxSize,
      maxEntrySize: Math.min(mostBytesOfOne, maxSize),
      // V8 keeps a text in one or two bytes a character.
      sizeCalculation: (text, key) => 2 * (text.length + key.length),
    });
  }

  async read(keys: readonly string[]): Promise<readonly (string | undefined)[]> {
    return keys.map((key) => this.texts.get(key));
  }

  async write(entries: readonly Kept[]): Promise<void> {
    for (const { key, text, maxAge } of entries) this.texts.set(key, text, { ttl: maxAge * 1000 });
  }

  async close(): Promise<void> {
    this.texts.clear();
  }
}
