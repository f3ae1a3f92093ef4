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
    ofSeason: perArguments((range: RecordRange) => store.ofSeasons(range)),
    ofRecipient: perArguments((range: RecordRange) => store.ofRecipients(range)),
    /** Everything of a recipient, for who weighs all of it. */
    everyOfRecipient: manyByKey(
      (ids: readonly string[]) => store.byRecipients(ids),
      (row) => row.recipientId,
    ),
  };
}
