import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { SeasonInterface } from "../clusters/cluster.type";
import type { AwardsContext } from "../context";
import { DecisionType } from "../decisions/decision.type";
import { referenceTo } from "../../../platform/graphql/global-id";
import { NominationType } from "../nominations/nomination.type";
import { recipientOf } from "../recipients/recipient.manager";
import { RecipientInterface } from "../recipients/recipient.type";
import { AwardTitleType } from "../titles/award-title.type";
import type { AwardRow, RevocationValue } from "./award.entity";
import { AwardType, RevocationType } from "./award.type";

@Resolver(() => AwardType)
export class AwardResolver {
  @FieldResolver(() => AwardTitleType, {
    description: "The title that was given (danh hiệu, hình thức khen thưởng).",
  })
  title(@Root() award: AwardRow, @Ctx() { loaders }: AwardsContext) {
    return loaders.titles.byCode(award.titleCode);
  }

  @FieldResolver(() => RecipientInterface, {
    nullable: true,
    description: "The recipient as it is on record now (đối tượng được khen).",
  })
  recipient(@Root() award: AwardRow, @Ctx() { loaders }: AwardsContext) {
    return recipientOf(award.recipientId, loaders.people);
  }

  @FieldResolver(() => SeasonInterface, {
    nullable: true,
    description: "The cluster season for which it was given (năm thi đua của cụm).",
  })
  season(@Root() { seasonId }: AwardRow) {
    return seasonId && referenceTo(seasonId);
  }

  @FieldResolver(() => DecisionType, {
    nullable: true,
    description: "The decision that gave it (quyết định khen thưởng); null when no source cites one.",
  })
  decision(@Root() award: AwardRow, @Ctx() { loaders }: AwardsContext) {
    return award.decisionCode && loaders.decisions.byCode.load(award.decisionCode);
  }

  @FieldResolver(() => NominationType, {
    nullable: true,
    description: "The nomination that it came of (đề nghị xét tặng); null when not known.",
  })
  nomination(@Root() award: AwardRow, @Ctx() { loaders }: AwardsContext) {
    return award.nominationCode && loaders.nominations.byCode.load(award.nominationCode);
  }
}

@Resolver(() => RevocationType)
export class RevocationResolver {
  @FieldResolver(() => DecisionType, {
    nullable: true,
    description: "The decision that took it back (quyết định thu hồi); null when no source cites one.",
  })
  decision(@Root() { decisionCode }: RevocationValue, @Ctx() { loaders }: AwardsContext) {
    return decisionCode && loaders.decisions.byCode.load(decisionCode);
  }
}
