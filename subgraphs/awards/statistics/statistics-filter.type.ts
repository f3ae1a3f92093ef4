import { Field, ID, InputType, Int } from "type-graphql";
import { SectorCode } from "../../sector-code";
import { RecipientKind } from "../recipients/recipient-kind";
import { AwardLevel } from "../titles/award-level";

@InputType({ description: "Which records to count (bộ lọc thống kê)." })
export class StatisticsFilter {
  @Field(() => [SectorCode], { nullable: true, description: "Of one of these sectors." })
  sectors?: string[] | null;

  @Field(() => Int, { nullable: true, description: "Of this year and later." })
  fromYear?: number | null;

  @Field(() => Int, { nullable: true, description: "Of this year and earlier." })
  toYear?: number | null;

  @Field(() => [ID], { nullable: true, description: "For one of these titles." })
  titleCodes?: string[] | null;

  @Field(() => [AwardLevel], { nullable: true, description: "For a title of one of these levels." })
  levels?: string[] | null;

  @Field(() => [RecipientKind], { nullable: true, description: "Of one of these kinds of recipient." })
  recipientKinds?: string[] | null;

  @Field(() => ID, { nullable: true, description: "Of this cluster season." })
  seasonId?: string | null;

  @Field(() => ID, { nullable: true, description: "Of this unit." })
  unitId?: string | null;
}
