import { Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { connectionType } from "../../../platform/graphql/pagination/connection.type";
import type { CitationValue } from "../../../platform/records/provenance/cited-row";
import { CitationType } from "../documents/source-document.type";
import { NodeInterface } from "../../../platform/graphql/node.type";
import { DecisionKind } from "./decision.enums";
import { versionDescription } from "../../../platform/graphql/version-field";

@InputType({ description: "Which decisions to keep (bộ lọc quyết định)." })
export class DecisionFilter {
  @Field(() => Int, {
    nullable: true,
    description: "Signed in this year or later (từ năm); one without a known day is left out.",
  })
  fromYear?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Signed in this year or earlier (đến năm); one without a known day is left out.",
  })
  toYear?: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Signed on this day (ngày ký) or later; one without a known day is left out.",
  })
  signedFrom?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Signed on this day (ngày ký) or earlier; one without a known day is left out.",
  })
  signedTo?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "With words that begin so in number, subject or issuer (từ khóa); case and marks do not narrow, names with the marks typed come first.",
  })
  search?: string | null;
}

@Directive('@key(fields: "id")')
@ObjectType("Decision", {
  implements: NodeInterface,
  description: "A decision or another document with legal force (quyết định).",
})
export class DecisionType extends NodeInterface {
  @Field(() => ID, {
    nullable: true,
    description: "Its number (số, ký hiệu), as `69/QĐ-TANDTC-TĐKT`; null when no source gives it.",
  })
  number: string | null;

  @Field(() => DecisionKind, { description: "What sort of document it is (loại văn bản)." })
  kind: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which it was signed (ngày ký); null when not known.",
  })
  signedOn: string | null;

  @Field(() => String, { description: "Who issued it (cơ quan ban hành), in Vietnamese." })
  issuedBy: string;

  @Field(() => String, { nullable: true, description: "What it is about (trích yếu)." })
  subject: string | null;

  @Field(() => [CitationType], { description: "Where the record comes from (nguồn trích dẫn)." })
  sources: CitationValue[];

  @Field(() => Int, { description: versionDescription })
  version: number;
}

export const DecisionConnection = connectionType("Decision", () => DecisionType, { plural: "decisions" });
