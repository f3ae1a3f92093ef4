import { feature } from "../../../platform/subgraph-server/feature";
import { EligibilityRuleRow } from "./eligibility-rule.entity";
import { eligibilityRuleLoaders } from "./eligibility-rule.loaders";
import { eligibilityRuleRecords, ruleClauseRecords } from "./eligibility-rule.records";
import { EligibilityRuleStore } from "./eligibility-rule.store";
import { RuleClauseRow } from "./rule-clause.entity";

export const eligibilityFeature = feature({
  name: "eligibility",
  entities: [EligibilityRuleRow, RuleClauseRow],
  kinds: [eligibilityRuleRecords, ruleClauseRecords],
  stores: { rules: EligibilityRuleStore },
  loaders: { rules: eligibilityRuleLoaders },
  nodes: { EligibilityRule: (code, { rules }) => rules.byCode(code) },
  resolvers: () => [require("./eligibility-roots.resolver"), require("./eligibility.resolver")],
});
