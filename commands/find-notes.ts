import type { Database } from "../platform/database/database";
import { outboxNotes } from "../platform/outbox/outbox-notes";
import { importNotes } from "./records/unfinished-imports";

/** What whoever looks after some databases has to know, at `/readyz`. */
export function findNotes(databases: readonly Database[]): () => Promise<readonly string[]> {
  const imports = importNotes(databases);
  return async () => [...(await imports()), ...(await outboxNotes(databases))];
}
