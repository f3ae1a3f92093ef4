import { Field, Int, ObjectType } from "type-graphql";
import { AwardTitleType } from "../titles/award-title.type";
import { CheckResult } from "./eligibility.enums";
import { EligibilityRuleType, RuleClauseType } from "./eligibility-rule.type";

@ObjectType("ClauseResult", { description: "What came of one clause of a rule (kết quả từng tiêu chuẩn)." })
export class ClauseResultType {
  @Field(() => RuleClauseType, { description: "The clause (tiêu chuẩn)." })
  clause: object;

  @Field(() => CheckResult, { description: "What came of it (kết quả xét điều kiện)." })
  result: string;
}

@ObjectType("EligibilityCheck", {
  description:
    "Whether the records show somebody eligible for a title in a year (kiểm tra điều kiện xét tặng).",
})
export class EligibilityCheckType {
  @Field(() => AwardTitleType, { description: "The title (danh hiệu, hình thức khen thưởng)." })
  title: object;

  @Field(() => Int, { description: "The year (năm xét tặng)." })
  year: number;

  @Field(() => EligibilityRuleType, {
    description: "The rule that held on the last day of the year (tiêu chuẩn xét tặng).",
  })
  rule: object;

  @Field(() => CheckResult, {
    description:
      "What came of it (kết quả xét điều kiện): FAIL when a clause fails; else INSUFFICIENT_DATA when the records lack something; else NOT_MACHINE_CHECKABLE when people must judge something, or the rule is not broken down into clauses; else PASS.",
  })
  result: string;

  @Field(() => [ClauseResultType], {
    nullable: true,
    description: "What came of each clause (kết quả từng tiêu chuẩn), in their order.",
  })
  clauses: ClauseResultType[] | null;
}
