import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import type { DocumentNode } from "graphql";

/** A document as codegen writes it. */
interface HashedDocument extends DocumentNode {
  readonly __meta__?: { readonly hash?: string };
}

/** Sends the hash in place of the text, by GET, and the text never. */
export const apolloByHash = new PersistedQueryLink({
  generateHash: (document: HashedDocument) => document.__meta__?.hash ?? "",
  useGETForHashedQueries: true,
  retry: () => false,
  disable: () => false,
});

/** Sends the hash, and the text once where the graph has not seen it: automatic persisted queries. */
export const apolloAutomatic = new PersistedQueryLink({
  sha256: async (text) => {
    const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
    return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  },
  useGETForHashedQueries: true,
});
