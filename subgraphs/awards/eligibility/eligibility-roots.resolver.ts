import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import type { AwardsContext } from "../context";
import { EligibilityCheckType } from "./eligibility-check.type";
import { rulesAsOf } from "./eligibility-rule.manager";
import { EligibilityRuleType } from "./eligibility-rule.type";
import { checkEligibility } from "./eligibility.manager";

@Resolver()
export class EligibilityRootsResolver {
  @Query(() => [EligibilityRuleType], {
    nullable: true,
    description:
      "All rules on who is eligible for titles (tiêu chuẩn xét tặng), oldest first, those that hold for every title among them.",
  })
  eligibilityRules(
    @Arg("asOf", () => DateScalar, {
      nullable: true,
      description: "Only those that hold on this day (thời điểm).",
    })
    asOf: string | null,
    @Ctx() { loaders }: AwardsContext,
  ) {
    return rulesAsOf(asOf, loaders.rules);
  }

  @Query(() => EligibilityCheckType, {
    nullable: true,
    description:
      "Checks a unit's or a person's records against the rule on a title (xét điều kiện); null when no rule is on record for the year.",
  })
  eligibility(
    @Arg("recipientId", () => ID, { description: "The unit or person (đối tượng xét tặng)." })
    recipientId: string,
    @Arg("titleCode", () => ID, { description: "The title's code (mã danh hiệu)." }) titleCode: string,
    @Arg("year", () => Int, { description: "The year for which the title would be given (năm xét tặng)." })
    year: number,
    @Ctx() context: AwardsContext,
  ) {
    return checkEligibility(recipientId, titleCode, year, context);
  }
}
