import { persistedExchange } from "@urql/exchange-persisted";
import type { DocumentNode } from "graphql";

/** A document as codegen writes it. */
interface HashedDocument extends DocumentNode {
  readonly __meta__?: { readonly hash?: string };
}

/** Sends the hash in place of the text, by GET, and the text never. It stands behind the cache. */
export const urqlByHash = persistedExchange({
  enforcePersistedQueries: true,
  preferGetForPersistedQueries: true,
  generateHash: async (_text, document: HashedDocument) => document.__meta__?.hash ?? "",
});
