import { oneByKey } from "../../../platform/graphql/loaders/loaders";
import type { DecisionStore } from "./decision.store";

export function decisionLoaders(store: DecisionStore) {
  return {
    byCode: oneByKey(
      (codes: readonly string[]) => store.byCodes(codes),
      (decision) => decision.code,
    ),
  };
}
