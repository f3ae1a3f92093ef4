import type { ApolloServerOptions, BaseContext } from "@apollo/server";
import { LRUCache } from "lru-cache";

type ApolloCache = NonNullable<
  Exclude<ApolloServerOptions<BaseContext>["persistedQueries"], false | undefined>["cache"]
>;

/** How much text is kept in all, in UTF-16 units. */
const mostText = 8 * 1024 * 1024;

/** Keeps the texts of persisted queries by their hashes; when there are too many, those longest unused go. */
export class PersistedQueryCache implements ApolloCache {
  private readonly texts = new LRUCache<string, string>({
    maxSize: mostText,
    sizeCalculation: (text, hash) => text.length + hash.length,
  });

  async get(hash: string): Promise<string | undefined> {
    return this.texts.get(hash);
  }

  async set(hash: string, text: string): Promise<void> {
    this.texts.set(hash, text);
  }

  async delete(hash: string): Promise<boolean> {
    return this.texts.delete(hash);
  }
}
