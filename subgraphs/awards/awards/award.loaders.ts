import { manyByKey, oneByKey } from "../../../platform/graphql/loaders/loaders";
import { recipientRecordLoaders } from "../recipients/recipient-record.loaders";
import type { AwardStore } from "./award.store";

export function awardLoaders(store: AwardStore) {
  return {
    ofDecision: manyByKey(
      (codes: readonly string[]) => store.byDecisions(codes),
      (award) => award.decisionCode,
    ),
    ofNomination: oneByKey(
      (codes: readonly string[]) => store.byNominations(codes),
      (award) => award.nominationCode ?? "",
    ),
    ...recipientRecordLoaders(store),
  };
}
