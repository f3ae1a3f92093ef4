import { Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { SectorCode } from "../../sector-code";
import { RecipientKind } from "../recipients/recipient.enums";
import { AwardLevel, TitleFamily } from "./award-title.enums";
import type { CitationValue } from "../../../platform/records/provenance/cited-row";
import { CitationType } from "../documents/source-document.type";
import { NodeInterface } from "../../../platform/graphql/node.type";

@InputType({ description: "Which titles to keep (bộ lọc danh hiệu)." })
export class TitleFilter {
  @Field(() => [SectorCode], {
    nullable: true,
    description: "That one of these sectors can use (ngành): its own, and those common to all.",
  })
  sectors?: string[] | null;

  @Field(() => [TitleFamily], {
    nullable: true,
    description: "Of one of these families (loại danh hiệu, hình thức).",
  })
  families?: string[] | null;

  @Field(() => [AwardLevel], { nullable: true, description: "Of one of these levels (cấp khen thưởng)." })
  levels?: string[] | null;

  @Field(() => [RecipientKind], {
    nullable: true,
    description: "That can be given to one of these (loại đối tượng).",
  })
  recipientKinds?: string[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "In use on this day (thời điểm); an end that is not known is open.",
  })
  asOf?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "With words that begin so (từ khóa), in names or abbreviation; case and marks do not narrow, names with the marks typed come first.",
  })
  search?: string | null;
}

@Directive('@key(fields: "id")')
@Directive('@key(fields: "code")')
@ObjectType("AwardTitle", {
  implements: NodeInterface,
  description:
    "A title or form that can be registered, proposed and awarded (danh hiệu thi đua, hình thức khen thưởng).",
})
export class AwardTitleType extends NodeInterface {
  @Field(() => ID, { description: "The title's code (mã): `GOVERNMENT_EMULATION_FLAG`." })
  code: string;

  @Field(() => String, { description: "Its Vietnamese name (tên gọi)." })
  name: string;

  @Field(() => String, { description: "Its English name (tên tiếng Anh)." })
  englishName: string;

  @Field(() => String, { nullable: true, description: "Its usual Vietnamese abbreviation (tên viết tắt)." })
  abbreviation: string | null;

  @Field(() => TitleFamily, { description: "What it is by law (loại danh hiệu, hình thức)." })
  family: string;

  @Field(() => AwardLevel, { description: "Its level (cấp khen thưởng)." })
  level: string;

  @Field(() => Int, {
    nullable: true,
    description:
      "Its rank among those of its family and recipients (thứ bậc danh hiệu), 1 the highest; null where there is no order.",
  })
  rank: number | null;

  @Field(() => [RecipientKind], { description: "Who it can be given to (loại đối tượng)." })
  recipientKinds: string[];

  @Field(() => SectorCode, {
    nullable: true,
    description: "The only sector that uses it (ngành); null where it is common to all.",
  })
  sector: string | null;

  @Field(() => String, { description: "Who decides on it (thẩm quyền quyết định), in Vietnamese." })
  decidedBy: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Its first day (ngày có hiệu lực); null when not known.",
  })
  validFrom: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Its last day (ngày hết hiệu lực); null while it is in use.",
  })
  validTo: string | null;

  @Field(() => [CitationType], { description: "Where the record comes from (nguồn trích dẫn)." })
  sources: CitationValue[];
}
