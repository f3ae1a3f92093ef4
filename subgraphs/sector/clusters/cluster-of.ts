import {
  Arg,
  Args,
  Ctx,
  Directive,
  FieldResolver,
  Int,
  ObjectType,
  Resolver,
  Root,
  type ClassType,
} from "type-graphql";
import type { SectorContext } from "../context";
import type { SectorDefinition } from "../definition";
import type { SectorTypes } from "../sector-types";
import { YearRangeArgs } from "../seasons/season.type";
import type { ClusterRow } from "./cluster.entity";
import { ClusterInterface } from "./cluster.type";

/** Makes `<Prefix>Cluster`. */
export function clusterOf({ prefix, description }: SectorDefinition, types: () => SectorTypes) {
  @Directive('@key(fields: "id")')
  @ObjectType(`${prefix}Cluster`, {
    implements: ClusterInterface,
    description: `An emulation cluster (cụm thi đua). Its sector: ${description}.`,
  })
  class ClusterType extends ClusterInterface {}

  @Resolver(() => ClusterType)
  class ClusterTypeResolver {
    @FieldResolver(() => types().sector, { description: "Its sector." })
    sector(@Ctx() { sector, loaders }: SectorContext) {
      return loaders.sectors.byCode.load(sector.code);
    }

    @FieldResolver(() => types().season, {
      nullable: true,
      description: "Its season of one emulation year; null where there is none.",
    })
    season(
      @Root() cluster: ClusterRow,
      @Arg("year", () => Int, { description: "The emulation year." }) year: number,
      @Ctx() { loaders }: SectorContext,
    ) {
      return loaders.seasons.ofYear(year).load(cluster.code);
    }

    @FieldResolver(() => [types().season], { description: "Its seasons, oldest first." })
    seasons(
      @Root() cluster: ClusterRow,
      @Args(() => YearRangeArgs) years: YearRangeArgs,
      @Ctx() { loaders }: SectorContext,
    ) {
      return loaders.seasons.ofCluster(years).load(cluster.code);
    }
  }

  return { type: ClusterType as ClassType, resolver: ClusterTypeResolver as ClassType };
}
