import type { EntityManager, EntityTarget, ObjectLiteral } from "typeorm";
import { indexedWords, type SearchedRow } from "./search-word.store";

/** A record's words as the index should have them. */
interface RecordWords {
  readonly code: string;
  readonly words: ReadonlySet<string>;
}

/** The records whose words the index has for one owner, as they are on record. */
export interface SearchedSource {
  readonly owner: string;
  readonly rows: (manager: EntityManager) => AsyncIterable<readonly RecordWords[]>;
}

const rowsAtOnce = 1_000;

/** The rows of an entity that has a code and a folded search column, in the order of their codes. */
export function searchedRows<Row extends ObjectLiteral & SearchedRow>(
  owner: string,
  entity: EntityTarget<Row>,
): SearchedSource {
  return {
    owner,
    async *rows(manager) {
      for (let after = ""; ;) {
        const found = await manager
          .createQueryBuilder(entity, "record")
          .comment("search.rows")
          .select(["record.code", "record.search"])
          .where("record.code > :after", { after })
          .orderBy("record.code")
          .limit(rowsAtOnce)
          .getMany();
        yield found.map((row) => ({ code: row.code, words: indexedWords(row) }));
        const last = found[found.length - 1];
        if (!last || found.length < rowsAtOnce) return;
        after = last.code;
      }
    },
  };
}
