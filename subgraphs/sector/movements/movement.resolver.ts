import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { SectorContext } from "../context";
import type { MovementRow } from "./movement.entity";
import { MovementType } from "./movement.type";

@Resolver(() => MovementType)
export class MovementResolver {
  @FieldResolver(() => MovementType, {
    nullable: true,
    description: "A movement that this one goes on from or belongs to.",
  })
  related(@Root() movement: MovementRow, @Ctx() { loaders }: SectorContext) {
    return movement.relatedCode && loaders.movements.byCode.load(movement.relatedCode);
  }
}
