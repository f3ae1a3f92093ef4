import { manyByKey } from "../../../platform/graphql/loaders/loaders";
import { once } from "../../../platform/graphql/loaders/once";
import type { EligibilityRuleStore } from "./eligibility-rule.store";

export type EligibilityRuleLoaders = ReturnType<typeof eligibilityRuleLoaders>;

export function eligibilityRuleLoaders(store: EligibilityRuleStore) {
  const all = once(() => store.all());
  return {
    all,
    byCode: async (code: string) => (await all()).find((rule) => rule.code === code) ?? null,
    clausesOf: manyByKey(
      (codes: readonly string[]) => store.clausesByRules(codes),
      (clause) => clause.ruleCode,
    ),
  };
}
