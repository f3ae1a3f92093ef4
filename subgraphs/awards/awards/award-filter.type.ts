import { Field, ID, InputType, Int } from "type-graphql";
import { SectorCode } from "../../sector-code";
import { RecipientKind } from "../recipients/recipient-kind";
import { AwardLevel } from "../titles/award-level";
import { AwardStatus } from "./award-status";

@InputType({ description: "Which awards to keep (bộ lọc khen thưởng)." })
export class AwardFilter {
  @Field(() => [SectorCode], { nullable: true, description: "Given in one of these sectors." })
  sectors?: string[] | null;

  @Field(() => Int, { nullable: true, description: "Of this year and later." })
  fromYear?: number | null;

  @Field(() => Int, { nullable: true, description: "Of this year and earlier." })
  toYear?: number | null;

  @Field(() => [ID], { nullable: true, description: "Of one of these titles." })
  titleCodes?: string[] | null;

  @Field(() => [AwardLevel], { nullable: true, description: "Of a title of one of these levels." })
  levels?: string[] | null;

  @Field(() => [RecipientKind], { nullable: true, description: "To one of these kinds of recipient." })
  recipientKinds?: string[] | null;

  @Field(() => ID, { nullable: true, description: "To this unit or person." })
  recipientId?: string | null;

  @Field(() => ID, { nullable: true, description: "Given for this cluster season." })
  seasonId?: string | null;

  @Field(() => AwardStatus, { nullable: true, description: "Of this status." })
  status?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "With words that begin so in recipient's name and post, authority or reason; case and marks do not matter.",
  })
  search?: string | null;
}
