import { Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { FindingCategory, FindingKind } from "./finding.enums";
import { connectionType } from "../../../platform/graphql/pagination/connection.type";
import type { CitationValue } from "../../../platform/records/provenance/cited-row";
import { CitationType } from "../references/references.type";

@InputType({ description: "Which findings to keep (bộ lọc nhận định)." })
export class FindingFilter {
  @Field(() => [FindingKind], { nullable: true, description: "Of one of these kinds." })
  kinds?: string[] | null;

  @Field(() => [FindingCategory], {
    nullable: true,
    description: "About one of these things, mainly or beside another.",
  })
  categories?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description: "Of this year or later; one whose year is not known is left out.",
  })
  fromYear?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Of this year or earlier; one whose year is not known is left out.",
  })
  toYear?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "With words that begin so in its summaries; case and marks do not matter.",
  })
  search?: string | null;
}

@Directive("@shareable")
@ObjectType("Finding", {
  description:
    "A statement on emulation work: a result, a shortcoming, a request or a task (nhận định, đánh giá).",
})
export class FindingType {
  @Field(() => ID, { description: "The finding's code in the records." })
  code: string;

  @Field(() => FindingKind, { description: "What sort of statement it is." })
  kind: string;

  @Field(() => FindingCategory, { description: "What it is mainly about." })
  category: string;

  @Field(() => [FindingCategory], { description: "Everything that it is about, the main thing first." })
  categories: string[];

  @Field(() => String, { description: "What it says, in sum and in Vietnamese." })
  summary: string;

  @Field(() => String, { nullable: true, description: "What it says, in sum and in English." })
  englishSummary: string | null;

  @Field(() => String, { nullable: true, description: "Its mark in the source's list: `a`, `1`." })
  ordinal: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "The emulation year that it speaks of; the last one of a period.",
  })
  year: number | null;

  @Field(() => [CitationType], { description: "Where the record comes from." })
  sources: CitationValue[];
}

export const FindingConnection = connectionType("Finding", () => FindingType, {
  plural: "findings",
  directive: "@shareable",
});
