import { Directive, Field, ObjectType } from "type-graphql";
import { RequirementType } from "../../mutations/user-error.type";
import { SeasonState } from "../seasons/season.enums";

@Directive("@shareable")
@ObjectType("SeasonTransition", {
  description: "A state that a season can move to, and what it lacks for it (bước tiếp theo).",
})
export class SeasonTransitionType {
  @Field(() => Boolean, { description: "Whether everything is there for it (đủ điều kiện)." })
  allowed: boolean;

  @Field(() => [RequirementType], { description: "What is missing (điều kiện còn thiếu)." })
  missing: RequirementType[];

  @Field(() => SeasonState, { description: "The state (bước)." })
  to: string;
}
