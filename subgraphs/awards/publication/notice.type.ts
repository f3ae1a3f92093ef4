import { Directive, Field, ID, ObjectType } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { NodeInterface } from "../../../platform/graphql/node.type";
import type { PublicNoticeRow } from "./public-notice.entity";

/** A comment within its notice. */
export interface PublicCommentValue {
  /** Its code. */
  readonly id: string;
  readonly notice: PublicNoticeRow;
  readonly nominationCode: string | null;
  readonly receivedOn: string;
  readonly content: string;
  readonly conclusion: string | null;
}

@ObjectType("PublicComment", { description: "A comment on a published nomination (ý kiến)." })
export class PublicCommentType {
  @Field(() => ID, { description: "Its id within the notice." })
  id: string;

  @Field(() => DateScalar, { description: "The day on which it came (ngày nhận)." })
  receivedOn: string;

  @Field(() => String, { description: "What it says (nội dung ý kiến)." })
  content: string;

  @Field(() => String, {
    nullable: true,
    description: "What was concluded of it (kết luận); null while it is open.",
  })
  conclusion: string | null;
}

@Directive('@key(fields: "id")')
@ObjectType("PublicNotice", {
  implements: NodeInterface,
  description: "A publication of nominations for comment (công khai lấy ý kiến).",
})
export class PublicNoticeType extends NodeInterface {}
