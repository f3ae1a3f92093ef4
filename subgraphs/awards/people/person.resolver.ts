import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { AwardsContext } from "../context";
import type { PersonRow } from "./person.entity";
import { PersonType, PositionType } from "./person.type";
import { referenceTo } from "../../../platform/graphql/global-id";
import { UnitInterface } from "../recipients/recipient.type";
import type { PositionRow } from "./position.entity";

@Resolver(() => PersonType)
export class PersonResolver {
  @FieldResolver(() => [PositionType], {
    description: "The posts in which sources show the person, oldest first.",
  })
  positions(@Root() person: PersonRow, @Ctx() { loaders }: AwardsContext) {
    return loaders.people.positionsOf.load(person.code);
  }
}

@Resolver(() => PositionType)
export class PositionResolver {
  @FieldResolver(() => UnitInterface, { nullable: true, description: "The unit of the post." })
  unit(@Root() { unitId }: PositionRow) {
    return unitId && referenceTo(unitId);
  }
}
