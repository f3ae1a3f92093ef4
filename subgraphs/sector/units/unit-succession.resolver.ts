import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { SectorContext } from "../context";
import type { UnitSuccessionRow } from "./unit-succession.entity";
import { UnitInterface, UnitSuccessionType } from "./unit.type";

@Resolver(() => UnitSuccessionType)
export class UnitSuccessionResolver {
  @FieldResolver(() => UnitInterface, { description: "The unit that ended or gave its tasks away." })
  predecessor(@Root() succession: UnitSuccessionRow, @Ctx() { loaders }: SectorContext) {
    return loaders.units.byCode.load(succession.predecessorCode);
  }

  @FieldResolver(() => UnitInterface, { description: "The unit that took its place or its tasks." })
  successor(@Root() succession: UnitSuccessionRow, @Ctx() { loaders }: SectorContext) {
    return loaders.units.byCode.load(succession.successorCode);
  }
}
