import { FieldResolver, Resolver, Root } from "type-graphql";
import { referenceTo } from "../../../platform/graphql/global-id";
import { UnitInterface } from "../recipients/recipient.type";
import { PositionType } from "./person.type";
import type { PositionRow } from "./position.entity";

@Resolver(() => PositionType)
export class PositionResolver {
  @FieldResolver(() => UnitInterface, { nullable: true, description: "The unit of the post." })
  unit(@Root() { unitId }: PositionRow) {
    return unitId && referenceTo(unitId);
  }
}
