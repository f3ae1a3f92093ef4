import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import { PageArgs } from "../../../platform/graphql/pagination/page-args.type";
import type { AwardsContext } from "../context";
import { StatisticsDimension } from "./statistics.enums";
import { StatisticsConnection, StatisticsFilter, StatisticsRowType } from "./statistics.type";
import { mostRows, pageOfStatistics, statisticsBy } from "./statistics.manager";

const dimensions = { description: "The dimensions; one named twice counts once." };
const filtered = { nullable: true, description: "What to count; all conditions hold together." };

@Resolver()
export class StatisticsRootsResolver {
  @Query(() => [StatisticsRowType], {
    nullable: true,
    description: `Counts of registrations, nominations and awards by some dimensions (số liệu tổng hợp); the totals when none is asked for. ${mostRows} rows at most: ask for \`statisticsConnection\` where there are more.`,
  })
  statistics(
    @Arg("groupBy", () => [StatisticsDimension], dimensions) groupBy: string[],
    @Arg("filter", () => StatisticsFilter, filtered) filter: StatisticsFilter | null,
    @Ctx() context: AwardsContext,
  ) {
    return statisticsBy(groupBy, filter ?? {}, context);
  }

  @Query(() => StatisticsConnection, {
    nullable: true,
    description:
      "The same counts page by page: by season, unit, title, year, sector, kind of recipient and level, each by its code.",
  })
  statisticsConnection(
    @Arg("groupBy", () => [StatisticsDimension], dimensions) groupBy: string[],
    @Arg("filter", () => StatisticsFilter, filtered) filter: StatisticsFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: AwardsContext,
  ) {
    return pageOfStatistics(groupBy, { filter: filter ?? {}, page }, context);
  }
}
