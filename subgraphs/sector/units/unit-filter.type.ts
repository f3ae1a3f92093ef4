import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { UnitKind } from "./unit-kind";

@InputType({ description: "Which units to keep (bộ lọc đơn vị)." })
export class UnitFilter {
  @Field(() => [UnitKind], { nullable: true, description: "Of one of these kinds." })
  kinds?: string[] | null;

  @Field(() => ID, { nullable: true, description: "Of this province." })
  provinceCode?: string | null;

  @Field(() => ID, { nullable: true, description: "Directly under this unit." })
  parentCode?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Standing on this day; an end that is not known is open.",
  })
  asOf?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "With words that begin so, in names or aliases; case and marks do not matter.",
  })
  search?: string | null;
}
