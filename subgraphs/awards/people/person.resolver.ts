import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { AwardsContext } from "../context";
import type { PersonRow } from "./person.entity";
import { PersonType, PositionType } from "./person.type";

@Resolver(() => PersonType)
export class PersonResolver {
  @FieldResolver(() => [PositionType], {
    description: "The posts in which sources show the person, oldest first.",
  })
  positions(@Root() person: PersonRow, @Ctx() { loaders }: AwardsContext) {
    return loaders.people.positionsOf.load(person.code);
  }
}
