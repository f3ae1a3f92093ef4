import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import type { AwardsContext } from "../context";
import { EligibilityRuleType } from "../eligibility/eligibility-rule.type";
import { rulesOf } from "../eligibility/eligibility-rule.manager";
import type { AwardTitleRow } from "./award-title.entity";
import { legalBasesOf } from "./award-title.manager";
import { AwardTitleType } from "./award-title.type";
import { LegalBasisType } from "./legal-basis.type";

@Resolver(() => AwardTitleType)
export class AwardTitleResolver {
  @FieldResolver(() => AwardTitleType, {
    nullable: true,
    description: "The title that this one is a sector's own form of (danh hiệu chung).",
  })
  generic(@Root() title: AwardTitleRow, @Ctx() { loaders }: AwardsContext) {
    return title.genericCode && loaders.titles.byCode(title.genericCode);
  }

  @FieldResolver(() => [LegalBasisType], {
    description: "The legal texts that it rests on (căn cứ pháp lý), oldest first.",
  })
  legalBases(
    @Root() title: AwardTitleRow,
    @Arg("asOf", () => DateScalar, {
      nullable: true,
      description: "Only those that hold on this day (thời điểm).",
    })
    asOf: string | null,
    @Ctx() { loaders }: AwardsContext,
  ) {
    return legalBasesOf(title, asOf, loaders.titles);
  }

  @FieldResolver(() => [EligibilityRuleType], {
    description: "The rules on who is eligible for it (tiêu chuẩn xét tặng), oldest first.",
  })
  rules(
    @Root() title: AwardTitleRow,
    @Arg("asOf", () => DateScalar, {
      nullable: true,
      description: "Only those that hold on this day (thời điểm).",
    })
    asOf: string | null,
    @Ctx() { loaders }: AwardsContext,
  ) {
    return rulesOf(title, asOf, loaders.rules);
  }
}
