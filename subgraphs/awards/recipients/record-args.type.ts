import { ArgsType, Field, ID, Int } from "type-graphql";

/** Which of a recipient's registrations, nominations or awards to give. */
@ArgsType()
export class RecordArgs {
  @Field(() => [ID], { nullable: true, description: "Only for these titles." })
  titleCodes?: string[] | null;

  @Field(() => Int, { nullable: true, description: "Only of this year and later." })
  fromYear?: number | null;

  @Field(() => Int, { nullable: true, description: "Only of this year and earlier." })
  toYear?: number | null;
}
