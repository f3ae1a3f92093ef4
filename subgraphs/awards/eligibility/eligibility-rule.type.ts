import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import type { CitationValue } from "../../../platform/records/provenance/cited-row";
import { SectorCode } from "../../sector-code";
import { CitationType } from "../documents/source-document.type";
import { NodeInterface } from "../../../platform/graphql/node.type";
import { RuleCheck } from "./eligibility.enums";

@ObjectType("RuleClause", { description: "One thing that a rule asks for (tiêu chuẩn)." })
export class RuleClauseType {
  @Field(() => Int, { description: "Its place in the rule (số thứ tự), from 1." })
  ordinal: number;

  @Field(() => RuleCheck, { description: "What sort of thing it asks for (điều kiện, tiêu chuẩn)." })
  check: string;

  @Field(() => String, { description: "What it asks for, in Vietnamese (tóm tắt)." })
  summary: string;

  @Field(() => String, { nullable: true, description: "What it asks for, in English (tóm tắt tiếng Anh)." })
  englishSummary: string | null;
}

@Directive('@key(fields: "id")')
@ObjectType("EligibilityRule", {
  implements: NodeInterface,
  description: "A rule on who is eligible for a title, for a time (tiêu chuẩn xét tặng).",
})
export class EligibilityRuleType extends NodeInterface {
  @Field(() => ID, { description: "The rule's code (mã)." })
  code: string;

  @Field(() => SectorCode, {
    nullable: true,
    description: "The only sector that it binds (ngành); null where it binds all.",
  })
  sector: string | null;

  @Field(() => String, { description: "What it says, in Vietnamese (tóm tắt)." })
  summary: string;

  @Field(() => String, { nullable: true, description: "What it says, in English (tóm tắt tiếng Anh)." })
  englishSummary: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The first day on which it holds (ngày có hiệu lực); null when not known.",
  })
  validFrom: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The last day on which it holds (ngày hết hiệu lực); null while it does.",
  })
  validTo: string | null;

  @Field(() => String, { nullable: true, description: "The article that it stands in (căn cứ pháp lý)." })
  legalBasis: string | null;

  @Field(() => Boolean, { description: "Whether the text of the article was seen (đã đối chiếu văn bản)." })
  verified: boolean;

  @Field(() => [CitationType], { description: "Where the record comes from (nguồn trích dẫn)." })
  sources: CitationValue[];
}
