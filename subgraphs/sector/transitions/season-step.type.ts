import { Directive, Field, ObjectType } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { SeasonState } from "../seasons/season.enums";

@Directive("@shareable")
@ObjectType("SeasonStep", { description: "A step that a season took (bước đã chuyển)." })
export class SeasonStepType {
  @Field(() => SeasonState, { description: "The state that it left (từ bước)." })
  fromState: string;

  @Field(() => SeasonState, { description: "The state that it came to (sang bước)." })
  toState: string;

  @Field(() => DateScalar, { description: "The day on which it was taken (ngày chuyển bước)." })
  takenOn: string;
}
