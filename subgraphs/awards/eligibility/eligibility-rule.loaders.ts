import { manyByKey } from "../../../platform/graphql/loaders/loaders";
import { once } from "../../../platform/graphql/loaders/once";
import type { EligibilityRuleStore } from "./eligibility-rule.store";

export type EligibilityRuleLoaders = ReturnType<typeof eligibilityRuleLoaders>;

export function eligibilityRuleLoaders(store: EligibilityRuleStore) {
  return {
    all: once(() => store.all()),
    clausesOf: manyByKey(
      (codes: readonly string[]) => store.clausesByRules(codes),
      (clause) => clause.ruleCode,
    ),
  };
}
