import { Ctx, Directive, ObjectType, Query, Resolver, type ClassType } from "type-graphql";
import { narrowedFields } from "../../platform/graphql/narrowed-fields";
import { ClusterResolver } from "./clusters/cluster.resolver";
import { ClusterInterface } from "./clusters/cluster.type";
import type { SectorContext } from "./context";
import type { SectorDefinition } from "./definition";
import { SeasonResolver } from "./seasons/season.resolver";
import { SeasonInterface } from "./seasons/season.type";
import { SectorResolver } from "./sectors/sector.resolver";
import { SectorInterface } from "./sectors/sector.type";
import { UnitResolver } from "./units/unit.resolver";
import { UnitInterface } from "./units/unit.type";

/** Makes a sector's own types, its root field, and the fields that lead from one of its types to another. */
export function ownTypes({ prefix, name, description }: SectorDefinition): {
  readonly types: readonly ClassType[];
  readonly resolvers: readonly ClassType[];
} {
  @Directive('@key(fields: "code")')
  @Directive('@key(fields: "id")')
  @ObjectType(`${prefix}Sector`, { implements: SectorInterface, description: `${description}.` })
  class SectorType extends SectorInterface {}

  @Directive('@key(fields: "id")')
  @ObjectType(`${prefix}Cluster`, {
    implements: ClusterInterface,
    description: `An emulation cluster (cụm thi đua). Its sector: ${description}.`,
  })
  class ClusterType extends ClusterInterface {}

  @Directive('@key(fields: "id")')
  @ObjectType(`${prefix}ClusterSeason`, {
    implements: SeasonInterface,
    description: `A cluster in one emulation year (năm thi đua của cụm). Its sector: ${description}.`,
  })
  class SeasonType extends SeasonInterface {}

  @Directive('@key(fields: "id")')
  @ObjectType(`${prefix}Unit`, {
    implements: UnitInterface,
    description: `A unit (đơn vị) of ${inner(description)}.`,
  })
  class UnitType extends UnitInterface {}

  @Resolver()
  class SectorRootResolver {
    @Query(() => SectorType, {
      name,
      nullable: true,
      description: `${description}; null until its records are imported.`,
    })
    root(@Ctx() { sector, loaders }: SectorContext) {
      return loaders.sectors.byCode.load(sector.code);
    }
  }

  const sector = () => SectorType;
  const cluster = () => ClusterType;
  const season = () => SeasonType;
  const unit = () => UnitType;
  return {
    types: [SectorType, ClusterType, SeasonType, UnitType],
    resolvers: [
      SectorRootResolver,
      narrowedFields(SectorType, SectorResolver, { cluster, unit }),
      narrowedFields(ClusterType, ClusterResolver, { sector, season, seasons: season }),
      narrowedFields(SeasonType, SeasonResolver, { cluster }),
      narrowedFields(UnitType, UnitResolver, {
        parent: unit,
        children: unit,
        sector,
        successors: unit,
        predecessors: unit,
      }),
    ],
  };
}

function inner(description: string): string {
  return description.charAt(0).toLowerCase() + description.slice(1);
}
