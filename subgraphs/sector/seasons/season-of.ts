import { Ctx, Directive, FieldResolver, ObjectType, Resolver, Root, type ClassType } from "type-graphql";
import type { SectorContext } from "../context";
import type { SectorDefinition } from "../definition";
import type { SectorTypes } from "../sector-types";
import type { SeasonRow } from "./season.entity";
import { SeasonInterface } from "./season.type";

/** Makes `<Prefix>ClusterSeason`. */
export function seasonOf({ prefix, description }: SectorDefinition, types: () => SectorTypes) {
  @Directive('@key(fields: "id")')
  @ObjectType(`${prefix}ClusterSeason`, {
    implements: SeasonInterface,
    description: `A cluster in one emulation year (năm thi đua của cụm). Its sector: ${description}.`,
  })
  class SeasonType extends SeasonInterface {}

  @Resolver(() => SeasonType)
  class SeasonTypeResolver {
    @FieldResolver(() => types().cluster, { description: "The cluster." })
    cluster(@Root() season: SeasonRow, @Ctx() { loaders }: SectorContext) {
      return loaders.clusters.byCode.load(season.clusterCode);
    }
  }

  return { type: SeasonType as ClassType, resolver: SeasonTypeResolver as ClassType };
}
