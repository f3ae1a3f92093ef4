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

  @Field(() => ClusterKind, { description: "How it is called (loại cụm)." })
  kind: string;

  @Field(() => String, { description: "Its Vietnamese name (tên gọi)." })
  name: string;

  @Field(() => String, { nullable: true, description: "Its number as printed (số hiệu cụm)." })
  number?: string | null;

  @Field(() => String, { nullable: true, description: "What it covers (phạm vi)." })
  scope?: string | null;
}
