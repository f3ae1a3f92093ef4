import { Directive, Field, Float, ID, Int, ObjectType } from "type-graphql";
import type { CitationValue } from "../../../platform/records/provenance/cited-row";
import { CitationType } from "../references/references.type";

@Directive("@shareable")
@ObjectType("RegistrationStatement", {
  description:
    "What a source says in sum of title registrations (đăng ký thi đua), without naming who registered.",
})
export class RegistrationStatementType {
  @Field(() => ID, { description: "The statement's code in the records." })
  code: string;

  @Field(() => String, { description: "What it says, in Vietnamese." })
  summary: string;

  @Field(() => String, { nullable: true, description: "What it says, in English." })
  englishSummary: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The code of the title that it counts; null when it speaks of no one title.",
  })
  titleCode: string | null;

  @Field(() => Int, { nullable: true, description: "How many registered; null when not counted." })
  count: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "The share that registered, in percent; null when not stated.",
  })
  sharePercent: number | null;

  @Field(() => [CitationType], { description: "Where the record comes from." })
  sources: CitationValue[];
}
