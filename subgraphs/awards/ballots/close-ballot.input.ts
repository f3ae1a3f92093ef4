import { Field, ID, InputType, Int } from "type-graphql";
import { InputToWriteType, VersionedIdInputType } from "../../mutations/write.input";

@InputType("PaperCountInput", { description: "The counts of a vote on paper (biên bản kiểm phiếu)." })
export class PaperCountInput {
  @Field(() => Int, { nullable: true, description: "Papers that do not count (phiếu không hợp lệ)." })
  invalid?: number | null;

  @Field(() => Int, { nullable: true, description: "Papers handed out (phiếu phát ra)." })
  issued?: number | null;

  @Field(() => Int, { nullable: true, description: "Papers that came back (phiếu thu về)." })
  returned?: number | null;
}

@InputType("ResultInput", { description: "The counts for one nomination (kết quả của một đề nghị)." })
export class ResultInput {
  @Field(() => ID, { description: "The nomination (đề nghị)." })
  nominationId: string;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it passed, where no counts are known (được thông qua).",
  })
  passed?: boolean | null;

  @Field(() => Int, { nullable: true, description: "Votes against (số phiếu không đồng ý)." })
  votesAgainst?: number | null;

  @Field(() => Int, { nullable: true, description: "Votes for (số phiếu đồng ý)." })
  votesFor?: number | null;
}

@InputType("CloseBallotInput", { description: "The end of a vote (kiểm phiếu)." })
export class CloseBallotInput extends InputToWriteType {
  @Field(() => VersionedIdInputType, { description: "The vote as it was read (phiên bỏ phiếu)." })
  ballot: VersionedIdInputType;

  @Field(() => PaperCountInput, {
    nullable: true,
    description: "The papers; for a vote on paper (số phiếu).",
  })
  papers?: PaperCountInput | null;

  @Field(() => [ResultInput], {
    defaultValue: [],
    description: "The counts; for a vote on paper (kết quả kiểm phiếu).",
  })
  results: ResultInput[];

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether it does not count; a reason is needed (hủy kết quả).",
  })
  void: boolean;
}
