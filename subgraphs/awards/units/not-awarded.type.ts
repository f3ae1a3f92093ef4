import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { connectionType } from "../../../platform/graphql/pagination/connection.type";
import { SectorCode } from "../../sector-code";
import { UnitKind } from "../../unit-kind";
import { AwardLevel } from "../titles/award-title.enums";

@InputType({ description: "Which units to look at, and for which awards (bộ lọc đơn vị chưa được khen)." })
export class NotAwardedFilter {
  @Field(() => [SectorCode], { nullable: true, description: "Units of one of these sectors (ngành)." })
  sectors?: string[] | null;

  @Field(() => [UnitKind], { nullable: true, description: "Units of one of these kinds (loại đơn vị)." })
  unitKinds?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Without an award of one of these titles (mã danh hiệu).",
  })
  titleCodes?: string[] | null;

  @Field(() => [AwardLevel], {
    nullable: true,
    description: "Without an award of a title of one of these levels (cấp khen thưởng).",
  })
  levels?: string[] | null;
}

@ObjectType("UnitNotAwarded", {
  description: "A unit that was given nothing for some years (đơn vị chưa được khen thưởng).",
})
export class UnitNotAwardedType {
  @Field(() => Int, {
    nullable: true,
    description:
      "The last year for which it, or a unit whose place it took, was given an award that stands (năm được khen gần nhất); null when none is on record.",
  })
  lastYear: number | null;

  @Field(() => Boolean, {
    description:
      "Whether it was made in the year or later (đơn vị mới thành lập) and no predecessor is on record: then there is nothing that it could have been given before.",
  })
  isNew: boolean;
}

export const UnitNotAwardedConnection = connectionType("UnitNotAwarded", () => UnitNotAwardedType, {
  plural: "units that were given nothing",
});
