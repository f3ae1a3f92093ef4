import { Field, Float, ID, InputType, Int } from "type-graphql";
import { FileInput } from "../../files/file.input";
import { InputToWriteType } from "../../mutations/write.input";

@InputType("ScoreInput", {
  description: "Points for one criterion, with what shows them (điểm theo tiêu chí).",
})
export class ScoreInput {
  @Field(() => ID, { description: "The criterion (tiêu chí), by its code within the table." })
  criterionCode: string;

  @Field(() => [FileInput], {
    defaultValue: [],
    description: "Files that show it (tài liệu minh chứng).",
  })
  evidence: FileInput[];

  @Field(() => String, { nullable: true, description: "What is to be said of it (ghi chú)." })
  note?: string | null;

  @Field(() => Float, { description: "The points (điểm)." })
  points: number;
}

@InputType("SubmitSelfScoreInput", { description: "A unit's own points (tự chấm điểm)." })
export class SubmitSelfScoreInput extends InputToWriteType {
  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether it goes to the review (gửi thẩm định); until then it can be sent again.",
  })
  final: boolean;

  @Field(() => [ScoreInput], {
    description: "The points (điểm theo tiêu chí), one line a criterion without parts.",
  })
  scores: ScoreInput[];

  @Field(() => ID, { description: "The season (năm thi đua của cụm)." })
  seasonId: string;

  @Field(() => ID, { description: "The unit that scores itself (đơn vị)." })
  unitId: string;

  @Field(() => Int, {
    nullable: true,
    description: "The version that was read (phiên bản đã đọc); null for the first.",
  })
  version?: number | null;
}
