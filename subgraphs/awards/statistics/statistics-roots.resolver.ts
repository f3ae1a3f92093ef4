import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { AwardsContext } from "../context";
import { StatisticsDimension } from "./statistics.enums";
import { StatisticsFilter, StatisticsRowType } from "./statistics.type";
import { statisticsBy } from "./statistics.manager";

@Resolver()
export class StatisticsRootsResolver {
  @Query(() => [StatisticsRowType], {
    nullable: true,
    description:
      "Counts of registrations, nominations and awards by some dimensions; the totals when none is asked for.",
  })
  statistics(
    @Arg("groupBy", () => [StatisticsDimension], {
      description: "The dimensions; one named twice counts once.",
    })
    groupBy: string[],
    @Arg("filter", () => StatisticsFilter, {
      nullable: true,
      description: "What to count; all conditions hold together.",
    })
    filter: StatisticsFilter | null,
    @Ctx() context: AwardsContext,
  ) {
    return statisticsBy(groupBy, filter ?? {}, context);
  }
}
