import { Directive, Field, ID, InputType, InterfaceType, ObjectType, Int } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { UnitKind } from "../../unit-kind";
import { SuccessionKind } from "./unit.enums";
import { connectionType } from "../../../platform/graphql/pagination/connection.type";
import type { CitationValue } from "../../../platform/records/provenance/cited-row";
import { CitationType } from "../references/references.type";
import { versionDescription } from "../../../platform/graphql/version-field";

@InputType({ description: "Which units to keep (bộ lọc đơn vị)." })
export class UnitFilter {
  @Field(() => [UnitKind], { nullable: true, description: "Of one of these kinds (loại đơn vị)." })
  kinds?: string[] | null;

  @Field(() => ID, { nullable: true, description: "Of this province (mã tỉnh, thành phố)." })
  provinceCode?: string | null;

  @Field(() => ID, { nullable: true, description: "Directly under this unit (mã đơn vị cấp trên)." })
  parentCode?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Standing on this day (thời điểm); an end that is not known is open.",
  })
  asOf?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "With words that begin so (từ khóa), in names or aliases; case and marks do not narrow, names with the marks typed come first.",
  })
  search?: string | null;
}

@InterfaceType("Unit", {
  autoRegisterImplementations: false,
  description: "A body of a sector that takes part in emulation as one (đơn vị, tập thể).",
})
export abstract class UnitInterface {
  @Field(() => ID, { description: "The unit's id in the graph." })
  id: string;

  @Field(() => ID, { description: "Its code in the records (mã), unique over all sectors." })
  code: string;

  @Field(() => String, {
    description: "Its Vietnamese name in the records (tên gọi); `names` tells which name it bore when.",
  })
  name: string;

  @Field(() => String, { nullable: true, description: "Its English name (tên tiếng Anh)." })
  englishName: string | null;

  @Field(() => String, { nullable: true, description: "Its usual abbreviation (tên viết tắt)." })
  abbreviation: string | null;

  @Field(() => [String], { description: "Other names and spellings that sources use for it (tên gọi khác)." })
  aliases: string[];

  @Field(() => UnitKind, { description: "What kind of body it is (loại đơn vị)." })
  kind: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Its first day (ngày bắt đầu hoạt động); null when not known.",
  })
  validFrom: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Its last day (ngày kết thúc hoạt động); null while it stands, or when not known.",
  })
  validTo: string | null;

  @Field(() => [CitationType], { description: "Where the record comes from (nguồn trích dẫn)." })
  sources: CitationValue[];

  @Field(() => Int, { description: versionDescription })
  version: number;
}

@Directive("@shareable")
@ObjectType("UnitName", { description: "A name that a unit bore for a time (tên gọi qua các thời kỳ)." })
export class UnitNameType {
  @Field(() => String, { description: "The name (tên gọi)." })
  name: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The first day of the name (ngày bắt đầu); null when not known.",
  })
  validFrom: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The last day of the name (ngày kết thúc); null while it holds.",
  })
  validTo: string | null;

  @Field(() => [CitationType], { description: "Where the record comes from (nguồn trích dẫn)." })
  sources: CitationValue[];
}

@Directive("@shareable")
@ObjectType("UnitSuccession", {
  description: "How a unit followed another in a reorganisation (kế thừa, sáp nhập).",
})
export class UnitSuccessionType {
  @Field(() => SuccessionKind, { description: "In what way (hình thức sắp xếp đơn vị)." })
  kind: string;

  @Field(() => DateScalar, {
    description: "The first day on which the successor stands in the predecessor's place (ngày có hiệu lực).",
  })
  on: string;

  @Field(() => String, { nullable: true, description: "The text that ordered it (căn cứ pháp lý)." })
  legalBasis: string | null;

  @Field(() => [CitationType], { description: "Where the record comes from (nguồn trích dẫn)." })
  sources: CitationValue[];
}

export const UnitConnection = connectionType("Unit", () => UnitInterface, {
  plural: "units",
  directive: "@shareable",
});
