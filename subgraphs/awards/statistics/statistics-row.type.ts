import { Field, Int, ObjectType } from "type-graphql";
import { SectorCode } from "../../sector-code";
import { RecipientKind } from "../recipients/recipient-kind";
import { AwardLevel } from "../titles/award-level";

@ObjectType("StatisticsRow", {
  description:
    "The counts of one combination of the dimensions asked for; a dimension not asked for is null (thống kê).",
})
export class StatisticsRowType {
  @Field(() => SectorCode, { nullable: true, description: "The sector." })
  sector: string | null;

  @Field(() => Int, { nullable: true, description: "The year." })
  year: number | null;

  @Field(() => AwardLevel, { nullable: true, description: "The title's level." })
  level: string | null;

  @Field(() => RecipientKind, { nullable: true, description: "What the recipient is." })
  recipientKind: string | null;

  @Field(() => Int, { description: "Registrations on record." })
  registrations: number;

  @Field(() => Int, { description: "Nominations on record, whatever became of them." })
  nominations: number;

  @Field(() => Int, { description: "Awards on record that stand." })
  awards: number;

  @Field(() => Int, { description: "Awards on record that were revoked." })
  revoked: number;
}
