import type { EntityManager } from "typeorm";
import { countedKeyOf, type CountedKey, type CountedRecord } from "./counted-key";
import { groupColumns, type Measure } from "./statistic-tables";
import { addCounts, type CountChange } from "./statistic-counts.store";

/** What was done to a record; null where it was not, or is no more. */
interface RecordChange<Row> {
  readonly before: Row | null;
  readonly after: Row | null;
}

/**
 * The hook of a kind of records that keeps the counts of its rows, in the transaction that writes them. `measureOf` says
 * as what a row is counted; null where it is not.
 */
export function countedAs<Row extends CountedRecord>(measureOf: (row: Row) => Measure | null) {
  return async (changes: readonly RecordChange<Row>[], manager: EntityManager): Promise<void> => {
    const sums = new Map<string, CountChange>();
    const add = (row: Row | null, by: 1 | -1) => {
      if (!row) return;
      const measure = measureOf(row);
      if (measure === null) return;
      const key = countedKeyOf(row, measure);
      const name = nameOf(key);
      const change = sums.get(name) ?? {
        key,
        counts: { registrations: 0, nominations: 0, awards: 0, revoked: 0 },
      };
      change.counts[measure] += by;
      sums.set(name, change);
    };
    for (const { before, after } of changes) {
      add(before, -1);
      add(after, 1);
    }
    // In one order, so that two writers on a server never wait for each other.
    const names = [...sums.keys()].sort();
    await addCounts(
      manager,
      names.flatMap((name) => sums.get(name) ?? []),
    );
  };
}

function nameOf(key: CountedKey): string {
  return groupColumns.map((column) => key[column]).join("|");
}
