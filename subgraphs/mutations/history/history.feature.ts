import { historiesOf, type HistoryItem, type RecordWithParts } from "../../../platform/audit/histories.store";
import type { Database } from "../../../platform/database/database";
import { batching, perArguments } from "../../../platform/graphql/loaders/loaders";
import { feature } from "../../../platform/subgraph-server/feature";

/** Reads the histories of records of some types. */
interface HistoryReader<TypeName extends string> {
  /** What was done to records of a type, by their codes; a record of which nothing is told is not there. */
  of(type: TypeName, codes: readonly string[]): Promise<ReadonlyMap<string, readonly HistoryItem[]>>;
}

/**
 * The histories of the records of some types, each with the records that are part of its own.
 * @param resolvers the modules of the fields that tell them
 */
export function historyFeatureOf<TypeName extends string>(
  records: Readonly<Record<TypeName, RecordWithParts>>,
  resolvers: () => readonly unknown[],
) {
  class HistoryStore implements HistoryReader<TypeName> {
    constructor(private readonly database: Database) {}

    of(type: TypeName, codes: readonly string[]) {
      return historiesOf(this.database, records[type], codes);
    }
  }
  return feature({
    name: "history",
    stores: { history: HistoryStore },
    loaders: {
      history: (store: HistoryReader<TypeName>) => ({
        of: perArguments((type: TypeName) =>
          batching<string, readonly HistoryItem[]>(async (codes) => {
            const histories = await store.of(type, codes);
            return codes.map((code) => histories.get(code) ?? []);
          }),
        ),
      }),
    },
    resolvers,
  });
}
