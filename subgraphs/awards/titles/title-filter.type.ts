import { Field, InputType } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { SectorCode } from "../../sector-code";
import { RecipientKind } from "../recipients/recipient-kind";
import { AwardLevel } from "./award-level";
import { TitleFamily } from "./title-family";

@InputType({ description: "Which titles to keep (bộ lọc danh hiệu)." })
export class TitleFilter {
  @Field(() => [SectorCode], {
    nullable: true,
    description: "That one of these sectors can use: its own, and those common to all.",
  })
  sectors?: string[] | null;

  @Field(() => [TitleFamily], { nullable: true, description: "Of one of these families." })
  families?: string[] | null;

  @Field(() => [AwardLevel], { nullable: true, description: "Of one of these levels." })
  levels?: string[] | null;

  @Field(() => [RecipientKind], { nullable: true, description: "That can be given to one of these." })
  recipientKinds?: string[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "In use on this day; an end that is not known is open.",
  })
  asOf?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "With words that begin so, in names or abbreviation; case and marks do not matter.",
  })
  search?: string | null;
}
