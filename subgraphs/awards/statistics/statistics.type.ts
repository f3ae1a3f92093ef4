import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { connectionType } from "../../../platform/graphql/pagination/connection.type";
import { SectorCode } from "../../sector-code";
import { UnitKind } from "../../unit-kind";
import { RecipientKind } from "../recipients/recipient.enums";
import { AwardLevel } from "../titles/award-title.enums";

@InputType({ description: "Which records to count (bộ lọc thống kê)." })
export class StatisticsFilter {
  @Field(() => [SectorCode], { nullable: true, description: "Of one of these sectors (ngành)." })
  sectors?: string[] | null;

  @Field(() => Int, { nullable: true, description: "Of this year and later (từ năm)." })
  fromYear?: number | null;

  @Field(() => Int, { nullable: true, description: "Of this year and earlier (đến năm)." })
  toYear?: number | null;

  @Field(() => [ID], { nullable: true, description: "For one of these titles (mã danh hiệu)." })
  titleCodes?: string[] | null;

  @Field(() => [AwardLevel], {
    nullable: true,
    description: "For a title of one of these levels (cấp khen thưởng).",
  })
  levels?: string[] | null;

  @Field(() => [RecipientKind], {
    nullable: true,
    description: "Of one of these kinds of recipient (loại đối tượng).",
  })
  recipientKinds?: string[] | null;

  @Field(() => ID, { nullable: true, description: "Of this cluster season (năm thi đua của cụm)." })
  seasonId?: string | null;

  @Field(() => ID, { nullable: true, description: "Of this unit (đơn vị)." })
  unitId?: string | null;

  @Field(() => [UnitKind], { nullable: true, description: "Of a unit of one of these kinds (loại đơn vị)." })
  unitKinds?: string[] | null;
}

@InputType({
  description: "How much a row has at least; all conditions hold together (số lượng tối thiểu).",
})
export class StatisticsMinimum {
  @Field(() => Int, { nullable: true, description: "So many registrations (số lượt đăng ký)." })
  registrations?: number | null;

  @Field(() => Int, { nullable: true, description: "So many nominations (số lượt đề nghị)." })
  nominations?: number | null;

  @Field(() => Int, { nullable: true, description: "So many awards that stand (số lượt khen thưởng)." })
  awards?: number | null;

  @Field(() => Int, { nullable: true, description: "So many awards that were revoked (số lượt bị thu hồi)." })
  revoked?: number | null;
}

@ObjectType("StatisticsRow", {
  description:
    "The counts of one combination of the dimensions asked for; a dimension not asked for is null (thống kê).",
})
export class StatisticsRowType {
  @Field(() => SectorCode, { nullable: true, description: "The sector (ngành)." })
  sector: string | null;

  @Field(() => Int, { nullable: true, description: "The year (năm)." })
  year: number | null;

  @Field(() => AwardLevel, { nullable: true, description: "The title's level (cấp khen thưởng)." })
  level: string | null;

  @Field(() => RecipientKind, { nullable: true, description: "What the recipient is (loại đối tượng)." })
  recipientKind: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The quarter of conferral (quý trao tặng), as `2021-Q3`; null for records without the day, and for what was not given.",
  })
  quarter: string | null;

  @Field(() => UnitKind, {
    nullable: true,
    description: "The kind of the unit (loại đơn vị); null for people's records, or when not known.",
  })
  unitKind: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "The code of the unit's province (mã tỉnh, thành phố); null for people's records, central bodies, or when not known.",
  })
  provinceCode: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "The code of the province in which the unit's province is now (mã tỉnh, thành phố hiện nay); null for people's records, central bodies, or when not known.",
  })
  currentProvinceCode: string | null;

  @Field(() => Int, { description: "Registrations on record (số lượt đăng ký)." })
  registrations: number;

  @Field(() => Int, { description: "Nominations on record (số lượt đề nghị), whatever became of them." })
  nominations: number;

  @Field(() => Int, { description: "Awards on record that stand (số lượt khen thưởng)." })
  awards: number;

  @Field(() => Int, { description: "Awards on record that were revoked (số lượt bị thu hồi)." })
  revoked: number;
}

export const StatisticsConnection = connectionType("Statistics", () => StatisticsRowType, {
  plural: "rows of a statistic",
});

@ObjectType("FunnelRow", {
  description:
    "How many aimed at a title, were put forward for it and were given it in a season (từ đăng ký đến khen thưởng).",
})
export class FunnelRowType {
  @Field(() => Int, { description: "Registrations on record (số lượt đăng ký)." })
  registrations: number;

  @Field(() => Int, { description: "Nominations on record (số lượt đề nghị), whatever became of them." })
  nominations: number;

  @Field(() => Int, { description: "Awards on record that stand (số lượt khen thưởng)." })
  awards: number;
}
