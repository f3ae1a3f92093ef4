import { Field, ID, InputType, Int } from "type-graphql";
import { FindingCategory, FindingKind } from "./finding.enums";

@InputType("FindingInput", {
  description: "A statement on emulation work when it is recorded (nhận định, đánh giá).",
})
export class FindingInput {
  @Field(() => [FindingCategory], {
    description: "What it is about (nội dung đánh giá), the main thing first; at most two.",
  })
  categories: string[];

  @Field(() => ID, { nullable: true, description: "Its code (mã); null lets the graph give one." })
  code?: string | null;

  @Field(() => String, { nullable: true, description: "What it says, in English (tóm tắt tiếng Anh)." })
  englishSummary?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it was inferred (suy luận); null takes what the write says.",
  })
  inferred?: boolean | null;

  @Field(() => FindingKind, { description: "What sort of statement it is (loại đánh giá)." })
  kind: string;

  @Field(() => String, {
    nullable: true,
    description:
      "What was inferred or is printed otherwise (ghi chú); null takes what the write says, an empty text is none.",
  })
  note?: string | null;

  @Field(() => String, { nullable: true, description: "Its mark in the source's list (số thứ tự)." })
  ordinal?: string | null;

  @Field(() => ID, { nullable: true, description: "Who said it (người nêu)." })
  raisedById?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: "The source documents that it rests on (tài liệu nguồn); null takes those of the write.",
  })
  sourceIds?: string[] | null;

  @Field(() => String, { description: "What it says, in Vietnamese (tóm tắt)." })
  summary: string;

  @Field(() => ID, {
    nullable: true,
    description: "The unit that it speaks of or is addressed to (đơn vị).",
  })
  unitId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "The emulation year that it speaks of (năm thi đua); null takes the season's, or that of the inspection. One of another year belongs to the cluster's season of that year, where there is one.",
  })
  year?: number | null;
}
