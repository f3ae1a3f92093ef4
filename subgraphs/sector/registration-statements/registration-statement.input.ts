import { Field, Float, ID, InputType, Int } from "type-graphql";

@InputType("RegistrationStatementInput", {
  description:
    "What is said in sum of registrations, without naming who registered (số liệu đăng ký thi đua).",
})
export class RegistrationStatementInput {
  @Field(() => ID, { nullable: true, description: "Its code (mã); null lets the graph give one." })
  code?: string | null;

  @Field(() => Int, { nullable: true, description: "How many registered (số lượng đăng ký)." })
  count?: number | null;

  @Field(() => String, { nullable: true, description: "What it says, in English (tóm tắt tiếng Anh)." })
  englishSummary?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it was inferred (suy luận); null takes what the write says.",
  })
  inferred?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      "What was inferred or is printed otherwise (ghi chú); null takes what the write says, an empty text is none.",
  })
  note?: string | null;

  @Field(() => Float, {
    nullable: true,
    description: "The share that registered, in percent (tỷ lệ đăng ký).",
  })
  sharePercent?: number | null;

  @Field(() => [ID], {
    nullable: true,
    description: "The source documents that it rests on (tài liệu nguồn); null takes those of the write.",
  })
  sourceIds?: string[] | null;

  @Field(() => String, { description: "What it says, in Vietnamese (tóm tắt)." })
  summary: string;

  @Field(() => ID, { nullable: true, description: "The title that it counts, by code (mã danh hiệu)." })
  titleCode?: string | null;
}
