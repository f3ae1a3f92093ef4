import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import { PageArgs } from "../../../platform/graphql/pagination/page-args.type";
import type { AwardsContext } from "../context";
import { StatisticsDimension } from "./statistics.enums";
import {
  StatisticsConnection,
  StatisticsFilter,
  StatisticsMinimum,
  StatisticsRowType,
} from "./statistics.type";
import { mostRows, pageOfStatistics, statisticsBy } from "./statistics.manager";

const dimensions = { description: "The dimensions (tiêu chí thống kê); one named twice counts once." };
const atLeast = {
  nullable: true,
  description: "How much a row has at least (số lượng tối thiểu); what has less is left out.",
};
const filtered = { nullable: true, description: "What to count (bộ lọc); all conditions hold together." };

@Resolver()
export class StatisticsRootsResolver {
  @Query(() => [StatisticsRowType], {
    nullable: true,
    description: `Counts of registrations, nominations and awards by some dimensions (số liệu tổng hợp); the totals when none is asked for. ${mostRows} rows at most: ask for \`statisticsConnection\` where there are more.`,
  })
  statistics(
    @Arg("groupBy", () => [StatisticsDimension], dimensions) groupBy: string[],
    @Arg("filter", () => StatisticsFilter, filtered) filter: StatisticsFilter | null,
    @Arg("minimum", () => StatisticsMinimum, atLeast) minimum: StatisticsMinimum | null,
    @Ctx() context: AwardsContext,
  ) {
    return statisticsBy(groupBy, { ...filter, minimum }, context);
  }

  @Query(() => StatisticsConnection, {
    nullable: true,
    description:
      "The same counts page by page (số liệu tổng hợp): in the order of the codes that they are kept under.",
  })
  statisticsConnection(
    @Arg("groupBy", () => [StatisticsDimension], dimensions) groupBy: string[],
    @Arg("filter", () => StatisticsFilter, filtered) filter: StatisticsFilter | null,
    @Arg("minimum", () => StatisticsMinimum, atLeast) minimum: StatisticsMinimum | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: AwardsContext,
  ) {
    return pageOfStatistics(groupBy, { filter: { ...filter, minimum }, page }, context);
  }
}
