import { Arg, Ctx, Directive, FieldResolver, ObjectType, Resolver, Root, type ClassType } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import type { SectorContext } from "../context";
import type { SectorDefinition } from "../definition";
import type { SectorTypes } from "../sector-types";
import type { UnitRow } from "./unit.entity";
import { childrenOf, successorsOf } from "./unit.manager";
import { UnitInterface } from "./unit.type";

/** Makes `<Prefix>Unit`: the interface's fields, and those that lead to the sector's own types. */
export function unitOf({ prefix, description }: SectorDefinition, types: () => SectorTypes) {
  @Directive('@key(fields: "id")')
  @ObjectType(`${prefix}Unit`, {
    implements: UnitInterface,
    description: `A unit (đơn vị) of ${inner(description)}.`,
  })
  class UnitType extends UnitInterface {}

  @Resolver(() => UnitType)
  class UnitTypeResolver {
    @FieldResolver(() => UnitType, { nullable: true, description: "The unit that it is directly under." })
    parent(@Root() unit: UnitRow, @Ctx() { loaders }: SectorContext) {
      return unit.parentCode && loaders.units.byCode.load(unit.parentCode);
    }

    @FieldResolver(() => [UnitType], { description: "The units directly under it, by code." })
    children(
      @Root() unit: UnitRow,
      @Arg("asOf", () => DateScalar, { nullable: true, description: "Only those that stood on this day." })
      asOf: string | null | undefined,
      @Ctx() { loaders }: SectorContext,
    ) {
      return childrenOf(unit, asOf, loaders.units);
    }

    @FieldResolver(() => types().sector, { description: "Its sector." })
    sector(@Ctx() { sector, loaders }: SectorContext) {
      return loaders.sectors.byCode.load(sector.code);
    }

    @FieldResolver(() => [UnitType], {
      description:
        "The units that stand in its place on a day, over any number of reorganisations; empty while it stands itself, or when none is known.",
    })
    successors(
      @Root() unit: UnitRow,
      @Arg("asOf", () => DateScalar, { description: "The day." }) asOf: string,
      @Ctx() { loaders }: SectorContext,
    ) {
      return successorsOf(unit, asOf, loaders.units);
    }
  }

  return { type: UnitType as ClassType, resolver: UnitTypeResolver as ClassType };
}

function inner(description: string): string {
  return description.charAt(0).toLowerCase() + description.slice(1);
}
