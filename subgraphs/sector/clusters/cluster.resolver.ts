import { Arg, Args, Ctx, FieldResolver, ID, Int, Resolver, Root } from "type-graphql";
import { toGlobalId } from "../../../platform/graphql/global-id";
import type { SectorContext } from "../context";
import { SeasonInterface, YearRangeArgs } from "../seasons/season.type";
import { SectorInterface } from "../sectors/sector.type";
import type { ClusterRow } from "./cluster.entity";
import { ClusterInterface } from "./cluster.type";

@Resolver(() => ClusterInterface)
export class ClusterResolver {
  @FieldResolver(() => ID)
  id(@Root() cluster: ClusterRow, @Ctx() { sector }: SectorContext) {
    return toGlobalId(`${sector.prefix}Cluster`, cluster.code);
  }

  @FieldResolver(() => SectorInterface, { description: "Its sector (ngành)." })
  sector(@Ctx() { sector, loaders }: SectorContext) {
    return loaders.sectors.byCode.load(sector.code);
  }

  @FieldResolver(() => SeasonInterface, {
    nullable: true,
    description: "Its season of one emulation year (năm thi đua của cụm); null where there is none.",
  })
  season(
    @Root() cluster: ClusterRow,
    @Arg("year", () => Int, { description: "The emulation year (năm thi đua)." }) year: number,
    @Ctx() { loaders }: SectorContext,
  ) {
    return loaders.seasons.ofYear(year).load(cluster.code);
  }

  @FieldResolver(() => [SeasonInterface], { description: "Its seasons (năm thi đua của cụm), oldest first." })
  seasons(
    @Root() cluster: ClusterRow,
    @Args(() => YearRangeArgs) years: YearRangeArgs,
    @Ctx() { loaders }: SectorContext,
  ) {
    return loaders.seasons.ofCluster(years).load(cluster.code);
  }
}
