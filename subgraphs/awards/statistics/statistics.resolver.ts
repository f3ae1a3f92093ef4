import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { AwardTitleType } from "../titles/award-title.type";
import { FunnelRowType, StatisticsRowType } from "./statistics.type";
import type { FunnelRow } from "./statistics.loaders";
import { SeasonInterface } from "../clusters/cluster.type";
import type { AwardsContext } from "../context";
import { referenceTo } from "../../../platform/graphql/global-id";
import { recipientOf } from "../recipients/recipient.manager";
import { RecipientInterface, UnitInterface } from "../recipients/recipient.type";
import type { StatisticsRow } from "./statistics.manager";

@Resolver(() => FunnelRowType)
export class FunnelRowResolver {
  @FieldResolver(() => AwardTitleType, { description: "The title (danh hiệu, hình thức khen thưởng)." })
  title(@Root() { title }: FunnelRow) {
    return title;
  }
}

@Resolver(() => StatisticsRowType)
export class StatisticsRowResolver {
  @FieldResolver(() => AwardTitleType, {
    nullable: true,
    description: "The title (danh hiệu, hình thức khen thưởng).",
  })
  title(@Root() { titleCode }: StatisticsRow, @Ctx() { loaders }: AwardsContext) {
    return titleCode && loaders.titles.byCode(titleCode);
  }

  @FieldResolver(() => SeasonInterface, {
    nullable: true,
    description: "The cluster season (năm thi đua của cụm); null for records without one.",
  })
  season(@Root() { seasonId }: StatisticsRow) {
    return seasonId && referenceTo(seasonId);
  }

  @FieldResolver(() => UnitInterface, {
    nullable: true,
    description: "The unit (đơn vị); null for people's records.",
  })
  unit(@Root() { unitId }: StatisticsRow) {
    return unitId && referenceTo(unitId);
  }

  @FieldResolver(() => RecipientInterface, {
    nullable: true,
    description: "The unit or person that was awarded (đối tượng được khen); null for what stands together.",
  })
  recipient(@Root() { recipientId }: StatisticsRow, @Ctx() { loaders }: AwardsContext) {
    return recipientOf(recipientId, loaders.people);
  }
}
