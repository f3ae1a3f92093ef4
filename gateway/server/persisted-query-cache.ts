import type { ApolloServerOptions, BaseContext } from "@apollo/server";
import { LRUCache } from "lru-cache";

type ApolloCache = NonNullable<
  Exclude<ApolloServerOptions<BaseContext>["persistedQueries"], false | undefined>["cache"]
>;

/** How much text is kept in all, in UTF-16 units. */
const mostText = 8 * 1024 * 1024;

/** A SHA-256 in hexadecimal; Apollo Server puts a word before it. */
const hashLength = 64;

/**
 * Keeps the texts of persisted queries by their hashes; when there are too many, those longest unused go. Some are known
 * beforehand, and stay.
 */
export class PersistedQueryCache implements ApolloCache {
  private readonly texts = new LRUCache<string, string>({
    maxSize: mostText,
    sizeCalculation: (text, hash) => text.length + hash.length,
  });

  /** @param known texts by their hashes. */
  constructor(private readonly known: ReadonlyMap<string, string> = new Map()) {}

  async get(hash: string): Promise<string | undefined> {
    return this.texts.get(hash) ?? this.known.get(hash.slice(-hashLength));
  }

  async set(hash: string, text: string): Promise<void> {
    this.texts.set(hash, text);
  }

  async delete(hash: string): Promise<boolean> {
    return this.texts.delete(hash);
  }
}
