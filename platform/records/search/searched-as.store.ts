import type { EntityManager } from "typeorm";
import { keepSearchWords, type SearchedRow } from "./search-word.store";

/** The hook of a kind of records that keeps the words of its rows; `owner` is the name by which its list searches. */
export function searchedAs(owner: string) {
  return (
    changes: readonly { readonly before: SearchedRow | null; readonly after: SearchedRow | null }[],
    manager: EntityManager,
  ): Promise<void> => keepSearchWords(manager, owner, changes);
}
