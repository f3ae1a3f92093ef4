import { Field, ID, InputType } from "type-graphql";
import { InputToWriteType, WriteInputType } from "../../mutations/write.input";
import { VoteChoice } from "./ballot.enums";

@InputType("ChoiceInput", { description: "A voter's choice on one nomination (ý kiến với một đề nghị)." })
export class ChoiceInput {
  @Field(() => VoteChoice, { description: "The choice (ý kiến)." })
  choice: string;

  @Field(() => ID, { description: "The nomination (đề nghị)." })
  nominationId: string;
}

@InputType("CastVoteInput", { description: "A voter's vote (lá phiếu)." })
export class CastVoteInput extends InputToWriteType {
  @Field(() => ID, { description: "The vote (phiên bỏ phiếu)." })
  ballotId: string;

  @Field(() => [ChoiceInput], {
    description: "A choice for each nomination of it (ý kiến với từng đề nghị).",
  })
  choices: ChoiceInput[];

  @Field(() => ID, { description: "The unit or person that votes (cử tri)." })
  voterId: string;

  @Field(() => WriteInputType, {
    description: "The key (khóa); a reason, sources and a note are not kept of a vote.",
  })
  declare write: WriteInputType;
}
