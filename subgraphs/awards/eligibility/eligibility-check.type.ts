import { Field, Int, ObjectType } from "type-graphql";
import { AwardTitleType } from "../titles/award-title.type";
import { CheckResult } from "./eligibility.enums";
import { EligibilityRuleType, RuleClauseType } from "./eligibility-rule.type";

@ObjectType("ClauseResult", { description: "What came of one clause of a rule (kết quả từng tiêu chuẩn)." })
export class ClauseResultType {
  @Field(() => RuleClauseType, { description: "The clause." })
  clause: object;

  @Field(() => CheckResult, { description: "What came of it." })
  result: string;

  @Field(() => String, { description: "What the records show, or what they lack, in English." })
  explanation: string;
}

@ObjectType("EligibilityCheck", {
  description:
    "Whether the records show somebody eligible for a title in a year (kiểm tra điều kiện xét tặng).",
})
export class EligibilityCheckType {
  @Field(() => AwardTitleType, { description: "The title." })
  title: object;

  @Field(() => Int, { description: "The year." })
  year: number;

  @Field(() => EligibilityRuleType, { description: "The rule that held on the last day of the year." })
  rule: object;

  @Field(() => CheckResult, {
    description:
      "FAIL when a clause fails; else INSUFFICIENT_DATA when the records lack something; else NOT_MACHINE_CHECKABLE when people must judge something, or the rule is not broken down into clauses; else PASS.",
  })
  result: string;

  @Field(() => [ClauseResultType], {
    nullable: true,
    description: "What came of each clause, in their order.",
  })
  clauses: ClauseResultType[] | null;
}
