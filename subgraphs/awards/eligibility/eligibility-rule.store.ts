import type { Database } from "../../../platform/database/database";
import { select } from "../../../platform/database/select";
import { EligibilityRuleRow } from "./eligibility-rule.entity";
import { RuleClauseRow } from "./rule-clause.entity";

export class EligibilityRuleStore {
  constructor(private readonly database: Database) {}

  /** All rules: they are a few dozen rows, and a rule lists its titles in one cell. */
  all(): Promise<EligibilityRuleRow[]> {
    return select(this.database, EligibilityRuleRow, "rule.all")
      .orderBy("rule.validFrom")
      .addOrderBy("rule.code")
      .getMany();
  }

  clausesByRules(ruleCodes: readonly string[]): Promise<RuleClauseRow[]> {
    return select(this.database, RuleClauseRow, "clause.byRules")
      .where("clause.ruleCode IN (:...ruleCodes)", { ruleCodes })
      .orderBy("clause.ordinal")
      .addOrderBy("clause.code")
      .getMany();
  }
}
