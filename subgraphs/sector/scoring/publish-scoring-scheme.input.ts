import { Field, Float, ID, InputType, Int } from "type-graphql";
import { InputToWriteType } from "../../mutations/write.input";
import { UnitKind } from "../../unit-kind";

@InputType("ScoringCriterionInput", { description: "One line of a scoring table (tiêu chí chấm điểm)." })
export class ScoringCriterionInput {
  @Field(() => ID, { description: "Its code within the table (mã tiêu chí): `I.1.2`." })
  code: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether points for it have to be shown by a file (yêu cầu minh chứng).",
  })
  evidenceNeeded: boolean;

  @Field(() => String, {
    nullable: true,
    description: "How points are given, band by band, in Vietnamese (hướng dẫn chấm).",
  })
  guidance?: string | null;

  @Field(() => Float, {
    description: "The most that it gives (điểm chuẩn); below zero where it only takes away.",
  })
  maxPoints: number;

  @Field(() => String, { description: "What it asks for, in Vietnamese (nội dung tiêu chí)." })
  name: string;

  @Field(() => ID, {
    nullable: true,
    description: "The criterion that it is part of (thuộc tiêu chí), by its code within the table.",
  })
  parentCode?: string | null;
}

@InputType("PublishScoringSchemeInput", {
  description: "Publishes the scoring table of a year (ban hành bảng tiêu chí chấm điểm).",
})
export class PublishScoringSchemeInput extends InputToWriteType {
  @Field(() => [ScoringCriterionInput], {
    description: "Its lines (tiêu chí), parents before their parts.",
  })
  criteria: ScoringCriterionInput[];

  @Field(() => ID, { nullable: true, description: "The decision that issued it (quyết định ban hành)." })
  decisionId?: string | null;

  @Field(() => String, { description: "Its Vietnamese name (tên gọi)." })
  name: string;

  @Field(() => [UnitKind], { description: "The kinds of unit that it is for (loại đơn vị)." })
  unitKinds: string[];

  @Field(() => Int, { description: "The emulation year (năm thi đua)." })
  year: number;
}
