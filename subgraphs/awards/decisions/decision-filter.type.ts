import { Field, InputType, Int } from "type-graphql";

@InputType({ description: "Which decisions to keep (bộ lọc quyết định)." })
export class DecisionFilter {
  @Field(() => Int, {
    nullable: true,
    description: "Signed in this year or later; one without a known day is left out.",
  })
  fromYear?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Signed in this year or earlier; one without a known day is left out.",
  })
  toYear?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "With words that begin so in number, subject or issuer; case and marks do not matter.",
  })
  search?: string | null;
}
