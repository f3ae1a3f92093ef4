import { Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { NodeInterface } from "../../../platform/graphql/node.type";
import { FindingCategory, FindingKind } from "./finding.enums";
import { connectionType } from "../../../platform/graphql/pagination/connection.type";
import type { CitationValue } from "../../../platform/records/provenance/cited-row";
import { CitationType } from "../references/references.type";

@InputType({ description: "Which findings to keep (bộ lọc nhận định)." })
export class FindingFilter {
  @Field(() => [FindingKind], { nullable: true, description: "Of one of these kinds (loại đánh giá)." })
  kinds?: string[] | null;

  @Field(() => [FindingCategory], {
    nullable: true,
    description: "About one of these things (nội dung đánh giá), mainly or beside another.",
  })
  categories?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description: "Of this year or later (từ năm); one whose year is not known is left out.",
  })
  fromYear?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Of this year or earlier (đến năm); one whose year is not known is left out.",
  })
  toYear?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      "With words that begin so in its summaries (từ khóa); case and marks do not narrow, names with the marks typed come first.",
  })
  search?: string | null;
}

@Directive("@shareable")
@ObjectType("Finding", {
  implements: NodeInterface,
  description:
    "A statement on emulation work: a result, a shortcoming, a request or a task (nhận định, đánh giá).",
})
export class FindingType extends NodeInterface {
  @Field(() => ID, { description: "The finding's code in the records (mã)." })
  code: string;

  @Field(() => FindingKind, { description: "What sort of statement it is (loại đánh giá)." })
  kind: string;

  @Field(() => FindingCategory, { description: "What it is mainly about (nội dung đánh giá)." })
  category: string;

  @Field(() => [FindingCategory], {
    description: "Everything that it is about (nội dung đánh giá), the main thing first.",
  })
  categories: string[];

  @Field(() => String, { description: "What it says, in sum and in Vietnamese (tóm tắt)." })
  summary: string;

  @Field(() => String, {
    nullable: true,
    description: "What it says, in sum and in English (tóm tắt tiếng Anh).",
  })
  englishSummary: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Its mark in the source's list (số thứ tự): `a`, `1`.",
  })
  ordinal: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "The emulation year that it speaks of (năm thi đua); the last one of a period.",
  })
  year: number | null;

  @Field(() => [CitationType], { description: "Where the record comes from (nguồn trích dẫn)." })
  sources: CitationValue[];
}

export const FindingConnection = connectionType("Finding", () => FindingType, {
  plural: "findings",
  directive: "@shareable",
});
