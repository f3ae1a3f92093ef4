import { Field, ID, InputType, Int } from "type-graphql";
import { ClusterKind } from "./cluster-kind";

@InputType({ description: "Which clusters to keep (bộ lọc cụm thi đua)." })
export class ClusterFilter {
  @Field(() => Int, { nullable: true, description: "With a season of this emulation year." })
  year?: number | null;

  @Field(() => [ClusterKind], { nullable: true, description: "Of one of these kinds." })
  kinds?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: "With this unit among its members, in the year if one is given.",
  })
  memberCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "With words that begin so in its names; case and marks do not matter.",
  })
  search?: string | null;
}
