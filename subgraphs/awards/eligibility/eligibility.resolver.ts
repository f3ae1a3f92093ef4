import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { AwardsContext } from "../context";
import { recipientOf } from "../recipients/recipient.manager";
import { RecipientInterface } from "../recipients/recipient.type";
import { ClauseResultType, EligibilityCheckType } from "./eligibility-check.type";
import type { ClauseResult, EligibilityCheck } from "./eligibility.manager";
import { AwardTitleType } from "../titles/award-title.type";
import type { EligibilityRuleRow } from "./eligibility-rule.entity";
import { titlesOf } from "./eligibility-rule.manager";
import { EligibilityRuleType, RuleClauseType } from "./eligibility-rule.type";

@Resolver(() => EligibilityCheckType)
export class EligibilityCheckResolver {
  @FieldResolver(() => RecipientInterface, {
    nullable: true,
    description: "Who was checked (đối tượng xét tặng).",
  })
  recipient(@Root() { recipientId }: EligibilityCheck, @Ctx() { loaders }: AwardsContext) {
    return recipientOf(recipientId, loaders.people);
  }
}

@Resolver(() => ClauseResultType)
export class ClauseResultResolver {
  @FieldResolver(() => String, {
    description:
      "What the records show, or what they lack (giải thích), in the language that `accept-language` asks for: English or Vietnamese.",
  })
  explanation(@Root() { explanation }: ClauseResult, @Ctx() { language }: AwardsContext) {
    return explanation[language];
  }
}

@Resolver(() => EligibilityRuleType)
export class EligibilityRuleResolver {
  @FieldResolver(() => [AwardTitleType], {
    description:
      "The titles that it is on (danh hiệu, hình thức khen thưởng); empty where it holds for all of them.",
  })
  titles(@Root() rule: EligibilityRuleRow, @Ctx() { loaders }: AwardsContext) {
    return titlesOf(rule, loaders.titles);
  }

  @FieldResolver(() => [RuleClauseType], { description: "What it asks for, one by one (tiêu chuẩn)." })
  clauses(@Root() rule: EligibilityRuleRow, @Ctx() { loaders }: AwardsContext) {
    return loaders.rules.clausesOf.load(rule.code);
  }
}
