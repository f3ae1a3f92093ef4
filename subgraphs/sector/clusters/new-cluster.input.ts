import { Field, ID, InputType } from "type-graphql";
import { ClusterKind } from "./cluster.enums";

@InputType("NewClusterInput", {
  description: "What a cluster is when it enters the records (cụm, khu vực, khối thi đua).",
})
export class NewClusterInput {
  @Field(() => String, { nullable: true, description: "The block of units that it belongs to (khối)." })
  block?: string | null;

  @Field(() => ID, { description: "Its code (mã); cluster numbers repeat, codes do not." })
  code: string;

  @Field(() => String, { nullable: true, description: "Its English name (tên tiếng Anh)." })
  englishName?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it was inferred (suy luận); null takes what the write says.",
  })
  inferred?: boolean | null;

  @Field(() => ClusterKind, { description: "How it is called (loại cụm)." })
  kind: string;

  @Field(() => String, { description: "Its Vietnamese name (tên gọi)." })
  name: string;

  @Field(() => String, {
    nullable: true,
    description:
      "What was inferred or is printed otherwise (ghi chú); null takes what the write says, an empty text is none.",
  })
  note?: string | null;

  @Field(() => String, { nullable: true, description: "Its number as printed (số hiệu cụm)." })
  number?: string | null;

  @Field(() => String, { nullable: true, description: "What it covers (phạm vi)." })
  scope?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: "The source documents that it rests on (tài liệu nguồn); null takes those of the write.",
  })
  sourceIds?: string[] | null;
}
