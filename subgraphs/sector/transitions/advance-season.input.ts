import { Field, InputType } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { InputToWriteType, VersionedIdInputType } from "../../mutations/write.input";
import { SeasonState } from "../seasons/season.enums";

@InputType("AdvanceSeasonInput", {
  description: "Moves a season to a state (chuyển bước năm thi đua); to go back, `write` has a reason.",
})
export class AdvanceSeasonInput extends InputToWriteType {
  @Field(() => DateScalar, {
    description:
      "The day of the step (ngày chuyển bước); from SCORING on it may be after the last day of the season.",
  })
  on: string;

  @Field(() => VersionedIdInputType, {
    description: "The season as it was read (năm thi đua của cụm).",
  })
  season: VersionedIdInputType;

  @Field(() => SeasonState, { description: "The state that it moves to (bước tiếp theo)." })
  to: string;
}
