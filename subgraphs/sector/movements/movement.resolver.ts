import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { SectorContext } from "../context";
import type { MovementRow } from "./movement.entity";
import { EmulationMovementType } from "./movement.type";

@Resolver(() => EmulationMovementType)
export class MovementResolver {
  @FieldResolver(() => EmulationMovementType, {
    nullable: true,
    description: "A movement that this one goes on from or belongs to (phong trào liên quan).",
  })
  related(@Root() movement: MovementRow, @Ctx() { loaders }: SectorContext) {
    return movement.relatedCode && loaders.movements.byCode.load(movement.relatedCode);
  }
}
