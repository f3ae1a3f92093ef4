import { manyByKey, oneByKey, perArguments } from "../../../platform/graphql/loaders/loaders";
import type { RecipientRecord, RecordRange } from "./recipient-record";
import type { RecipientRecordStore } from "./recipient-record.store";

/** The loaders that registrations, nominations and awards have in common. */
export function recipientRecordLoaders<Row extends RecipientRecord>(store: RecipientRecordStore<Row>) {
  return {
    byCode: oneByKey(
      (codes: readonly string[]) => store.byCodes(codes),
      (row) => row.code,
    ),
    ofSeason: perArguments((range: RecordRange) =>
      manyByKey(
        (ids: readonly string[]) => store.bySeasons(ids, range),
        (row) => row.seasonId,
      ),
    ),
    ofRecipient: perArguments((range: RecordRange) =>
      manyByKey(
        (ids: readonly string[]) => store.byRecipients(ids, range),
        (row) => row.recipientId,
      ),
    ),
  };
}
