import { Field, InputType } from "type-graphql";
import { SectorCode } from "../../sector-code";

@InputType({ description: "Which people to keep (bộ lọc cá nhân)." })
export class PersonFilter {
  @Field(() => [SectorCode], { nullable: true, description: "Of one of these sectors." })
  sectors?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: "With words that begin so in the name; case and marks do not matter.",
  })
  search?: string | null;
}
