import { Field, ID, InputType, Int } from "type-graphql";
import { InputToWriteType } from "../../mutations/write.input";
import { ScorecardOutcome } from "./scoring.enums";
import { ScoreInput } from "./submit-self-score.input";

@InputType("ReviewScorecardInput", {
  description: "The review of a member's points (thẩm định điểm); to return the card, `write` has a reason.",
})
export class ReviewScorecardInput extends InputToWriteType {
  @Field(() => ScorecardOutcome, { description: "What comes of it (kết quả thẩm định)." })
  outcome: string;

  @Field(() => [ScoreInput], {
    defaultValue: [],
    description:
      "The points that differ from the unit's own (điểm thẩm định khác), each with a note that says why.",
  })
  scores: ScoreInput[];

  @Field(() => ID, { description: "The season (năm thi đua của cụm)." })
  seasonId: string;

  @Field(() => ID, { description: "The unit (đơn vị)." })
  unitId: string;

  @Field(() => Int, { description: "The version that was read (phiên bản đã đọc)." })
  version: number;
}
