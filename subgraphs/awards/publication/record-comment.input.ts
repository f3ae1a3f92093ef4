import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { InputToWriteType } from "../../mutations/write.input";

@InputType("RecordCommentInput", { description: "A comment, or the conclusion of one (ý kiến)." })
export class RecordCommentInput extends InputToWriteType {
  @Field(() => ID, {
    nullable: true,
    description: "A comment that is there, to be concluded (ý kiến cần kết luận); null for a new one.",
  })
  commentId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What was concluded of it (kết luận); null while it is open.",
  })
  conclusion?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What it says (nội dung ý kiến); needed for a new one.",
  })
  content?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The nomination that it is on (đề nghị được góp ý); null for all of the notice.",
  })
  nominationId?: string | null;

  @Field(() => ID, { description: "The notice (thông báo lấy ý kiến)." })
  noticeId: string;

  @Field(() => DateScalar, { description: "The day on which it came (ngày nhận)." })
  receivedOn: string;
}
