import { oneByKey, perArguments } from "../../../platform/graphql/loaders/loaders";
import { recipientRecordLoaders } from "../recipients/recipient-record.loaders";
import type { NominationStore } from "./nomination.store";

export function nominationLoaders(store: NominationStore) {
  return {
    nomineeCountOf: perArguments((titleCodes: readonly string[] | null) =>
      oneByKey(
        (seasonIds: readonly string[]) => store.countNominees(seasonIds, titleCodes),
        (count) => count.seasonId,
      ),
    ),
    ...recipientRecordLoaders(store),
  };
}
