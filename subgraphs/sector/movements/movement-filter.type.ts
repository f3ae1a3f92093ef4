import { Field, InputType, Int } from "type-graphql";
import { MovementScope } from "./movement-scope";
import { MovementType } from "./movement-type";

@InputType({ description: "Which movements to keep (bộ lọc phong trào)." })
export class MovementFilter {
  @Field(() => Int, {
    nullable: true,
    description: "Running in this year; one whose years are not known is left out.",
  })
  year?: number | null;

  @Field(() => [MovementType], { nullable: true, description: "Of one of these forms." })
  types?: string[] | null;

  @Field(() => [MovementScope], { nullable: true, description: "Of one of these scopes." })
  scopes?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: "With words that begin so in its names or aim; case and marks do not matter.",
  })
  search?: string | null;
}
