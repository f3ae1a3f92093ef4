import type { ApolloServerOptions, BaseContext } from "@apollo/server";
import type { DocumentNode } from "graphql";
import { LRUCache } from "lru-cache";

type ApolloCache = NonNullable<ApolloServerOptions<BaseContext>["documentStore"]>;

/** How much is kept, in characters of the documents' texts. */
const keptCharacters = 1_000_000;
/** What a document counts for that does not know its text. */
const usual = 1_000;

/**
 * Keeps the documents that Apollo Server has parsed and validated; those longest unused go. In memory a document takes some
 * hundred times its text, with the place of each word: Apollo Server's own store, which counts it as JSON, grows to several
 * times what it is set to.
 */
export class DocumentCache implements ApolloCache {
  private readonly documents: LRUCache<string, DocumentNode>;

  constructor(characters = keptCharacters) {
    this.documents = new LRUCache({
      maxSize: characters,
      sizeCalculation: ({ loc }) => (loc ? loc.source.body.length + 1 : usual),
    });
  }

  async get(key: string): Promise<DocumentNode | undefined> {
    return this.documents.get(key);
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    this.documents.set(key, document);
  }

  async delete(key: string): Promise<boolean> {
    return this.documents.delete(key);
  }
}
