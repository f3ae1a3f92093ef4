import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { AwardsContext } from "../context";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { positionsOn } from "./person.manager";
import type { PersonRow } from "./person.entity";
import { PersonType, PositionType } from "./person.type";
import { referenceTo } from "../../../platform/graphql/global-id";
import { UnitInterface } from "../recipients/recipient.type";
import type { PositionRow } from "./position.entity";

const heldOn = {
  nullable: true,
  description:
    "Only those that the person held on this day (thời điểm), for all we know: within a period of which an end at least is known, or attested on the day.",
};

@Resolver(() => PersonType)
export class PersonResolver {
  @FieldResolver(() => [PositionType], {
    description: "The posts in which sources show the person (chức vụ), oldest first.",
  })
  positions(
    @Root() person: PersonRow,
    @Arg("asOf", () => DateScalar, heldOn) asOf: string | null | undefined,
    @Ctx() { loaders }: AwardsContext,
  ) {
    return positionsOn(person, asOf, loaders.people);
  }
}

@Resolver(() => PositionType)
export class PositionResolver {
  @FieldResolver(() => UnitInterface, { nullable: true, description: "The unit of the post (đơn vị)." })
  unit(@Root() { unitId }: PositionRow) {
    return unitId && referenceTo(unitId);
  }
}
