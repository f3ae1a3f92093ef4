import { ArgsType, Field, Int } from "type-graphql";
import type { PageRequest } from "./keyset-page";

/** The arguments of every list that can grow. */
@ArgsType()
export class PageArgs implements PageRequest {
  @Field(() => Int, { defaultValue: 50, description: "How many to give (số bản ghi mỗi trang), 1 to 100." })
  first: number;

  @Field(() => String, {
    nullable: true,
    description: "The cursor after which to go on: `pageInfo.endCursor` of the page before.",
  })
  after?: string | null;
}
