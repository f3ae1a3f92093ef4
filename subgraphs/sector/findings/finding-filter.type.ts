import { Field, InputType, Int } from "type-graphql";
import { FindingCategory } from "./finding-category";
import { FindingKind } from "./finding-kind";

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
