import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { UnitKind } from "../../unit-kind";

@InputType("NewUnitInput", { description: "What a unit is when it enters the records (đơn vị)." })
export class NewUnitInputType {
  @Field(() => String, { nullable: true, description: "Its usual abbreviation (tên viết tắt)." })
  abbreviation?: string | null;

  @Field(() => [String], { defaultValue: [], description: "Other names and spellings (tên gọi khác)." })
  aliases: string[];

  @Field(() => ID, {
    description: "Its code (mã), unique over all sectors; never given again: `doj-bac-ninh-2025`.",
  })
  code: string;

  @Field(() => String, { nullable: true, description: "Its English name (tên tiếng Anh)." })
  englishName?: string | null;

  @Field(() => UnitKind, { description: "What kind of body it is (loại đơn vị)." })
  kind: string;

  @Field(() => String, { description: "Its Vietnamese name (tên gọi)." })
  name: string;

  @Field(() => ID, { nullable: true, description: "The unit that it is directly under (đơn vị cấp trên)." })
  parentId?: string | null;

  @Field(() => ID, { nullable: true, description: "The province that it serves (mã tỉnh, thành phố)." })
  provinceCode?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Its first day (ngày thành lập); null when not known.",
  })
  validFrom?: string | null;
}
