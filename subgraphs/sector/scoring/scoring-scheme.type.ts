import { Directive, Field, Float, ID, Int, ObjectType } from "type-graphql";
import type { CitationValue } from "../../../platform/records/provenance/cited-row";
import { UnitKind } from "../../unit-kind";
import { CitationType } from "../references/references.type";

@Directive("@shareable")
@ObjectType("ScoringScheme", {
  description: "The scoring table of a year for some kinds of unit (bảng tiêu chí chấm điểm).",
})
export class ScoringSchemeType {
  @Field(() => ID, { description: "The table's code in the records (mã)." })
  code: string;

  @Field(() => String, { description: "Its Vietnamese name (tên gọi)." })
  name: string;

  @Field(() => Int, { description: "The emulation year (năm thi đua)." })
  year: number;

  @Field(() => [UnitKind], { description: "The kinds of unit that it is for (loại đơn vị)." })
  unitKinds: string[];

  @Field(() => [CitationType], { description: "Where the record comes from (nguồn trích dẫn)." })
  sources: CitationValue[];
}

@Directive("@shareable")
@ObjectType("ScoringCriterion", { description: "One line of a scoring table (tiêu chí chấm điểm)." })
export class ScoringCriterionType {
  @Field(() => String, { description: "What it asks for, in Vietnamese (nội dung tiêu chí)." })
  name: string;

  @Field(() => String, {
    nullable: true,
    description: "How points are given, in Vietnamese (hướng dẫn chấm).",
  })
  guidance: string | null;

  @Field(() => Float, {
    description: "The most that it gives (điểm chuẩn); below zero where it only takes away.",
  })
  maxPoints: number;

  @Field(() => Boolean, {
    description: "Whether points for it have to be shown by a file (yêu cầu minh chứng).",
  })
  evidenceNeeded: boolean;
}
