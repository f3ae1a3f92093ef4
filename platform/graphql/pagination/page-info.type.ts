import { Directive, Field, ObjectType } from "type-graphql";

@Directive("@shareable")
@ObjectType("PageInfo", { description: "Where a page stands in its list (thông tin trang)." })
export class PageInfoType {
  @Field(() => Boolean, { description: "Whether there are more after this page." })
  hasNextPage: boolean;

  @Field(() => Boolean, {
    description: "Whether this page was asked for by a cursor, so that others come before it.",
  })
  hasPreviousPage: boolean;

  @Field(() => String, {
    nullable: true,
    description: "The cursor of the first on this page; null when it is empty.",
  })
  startCursor: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The cursor of the last on this page, to give as `after`; null when it is empty.",
  })
  endCursor: string | null;
}
