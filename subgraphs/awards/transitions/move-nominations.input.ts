import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { InputToWriteType, VersionedIdInputType } from "../../mutations/write.input";
import { NominationState } from "../nominations/nomination.enums";

@InputType("MoveNominationsInput", {
  description:
    "A step of nominations (chuyển bước hồ sơ); `reason` of `write` is the opinion for APPRAISED, and why for every exit and return.",
})
export class MoveNominationsInput extends InputToWriteType {
  @Field(() => ID, {
    nullable: true,
    description: "The lower title, by code (danh hiệu, hình thức thấp hơn); for DOWNGRADED.",
  })
  lowerTitleCode?: string | null;

  @Field(() => [VersionedIdInputType], {
    description: "The nominations as they were read (đề nghị xét tặng).",
  })
  nominations: VersionedIdInputType[];

  @Field(() => DateScalar, { description: "The day of the step (ngày chuyển bước)." })
  on: string;

  @Field(() => NominationState, { description: "The state that they move to (bước tiếp theo)." })
  to: string;
}
