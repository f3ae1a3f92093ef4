/**
 * The parameters by which clients ask for a document by its id: `documentId` as GraphQL over HTTP has it in its appendix on
 * persisted documents, `doc_id` and `id` as the network layers of Relay do. Apollo's, `extensions.persistedQuery`, goes before them.
 */
export const idParameters = ["documentId", "doc_id", "id"] as const;

/** What an id is made of: the signs of the appendix, and those of base64, since whoever builds a client may choose. */
const idForm = /^[\w.~:+/=-]{1,256}$/;
/** The appendix has a hash say which it is; Apollo's clients do not. */
export const hashPrefix = "sha256:";
const hashForm = /^[0-9a-f]{64}$/;

/** The hash or id without the word that says which hash it is. */
export function bareId(id: string): string {
  return id.startsWith(hashPrefix) ? id.slice(hashPrefix.length) : id;
}

/** Whether an id is a SHA-256, with the word for it or without. */
export function isSha256(id: string): boolean {
  return hashForm.test(bareId(id));
}

/** Whether an id has a form that ids have; one that says that it is a SHA-256 is one. */
export function isDocumentId(id: string): boolean {
  return idForm.test(id) && (!id.startsWith(hashPrefix) || isSha256(id));
}
