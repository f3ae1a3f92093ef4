import { Field, ObjectType } from "type-graphql";
import { RequirementType } from "../../mutations/user-error.type";
import { NominationState } from "../nominations/nomination.enums";

@ObjectType("NominationTransition", {
  description: "A state that a nomination can move to, and what it lacks for it (bước tiếp theo).",
})
export class NominationTransitionType {
  @Field(() => Boolean, { description: "Whether everything is there for it (đủ điều kiện)." })
  allowed: boolean;

  @Field(() => [RequirementType], { description: "What is missing (điều kiện còn thiếu)." })
  missing: RequirementType[];

  @Field(() => NominationState, { description: "The state (bước)." })
  to: string;
}
