import {
  Arg,
  Ctx,
  Directive,
  FieldResolver,
  ID,
  ObjectType,
  Query,
  Resolver,
  type ClassType,
} from "type-graphql";
import type { SectorContext } from "../context";
import type { SectorDefinition } from "../definition";
import type { SectorTypes } from "../sector-types";
import { SectorInterface } from "./sector.type";

/** Makes `<Prefix>Sector` and its root field. */
export function sectorOf(definition: SectorDefinition, types: () => SectorTypes) {
  const { prefix, name, description } = definition;

  @Directive('@key(fields: "code")')
  @ObjectType(`${prefix}Sector`, { implements: SectorInterface, description: `${description}.` })
  class SectorType extends SectorInterface {}

  @Resolver(() => SectorType)
  class SectorTypeResolver {
    @Query(() => SectorType, {
      name,
      nullable: true,
      description: `${description}; null until its records are imported.`,
    })
    root(@Ctx() { sector, loaders }: SectorContext) {
      return loaders.sectors.byCode.load(sector.code);
    }

    @FieldResolver(() => types().cluster, {
      nullable: true,
      description: "One of its clusters; null where no cluster has the code.",
    })
    cluster(
      @Arg("code", () => ID, { description: "The cluster's code." }) code: string,
      @Ctx() { loaders }: SectorContext,
    ) {
      return loaders.clusters.byCode.load(code);
    }

    @FieldResolver(() => types().unit, {
      nullable: true,
      description: "One of its units; null where no unit has the code.",
    })
    unit(
      @Arg("code", () => ID, { description: "The unit's code." }) code: string,
      @Ctx() { loaders }: SectorContext,
    ) {
      return loaders.units.byCode.load(code);
    }
  }

  return { type: SectorType as ClassType, resolver: SectorTypeResolver as ClassType };
}
