import { Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { MovementScope, MovementType } from "./movement.enums";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { NodeInterface } from "../../../platform/graphql/node.type";
import { connectionType } from "../../../platform/graphql/pagination/connection.type";
import { versionDescription } from "../../../platform/graphql/version-field";
import type { CitationValue } from "../../../platform/records/provenance/cited-row";
import { CitationType } from "../references/references.type";

@InputType({ description: "Which movements to keep (bộ lọc phong trào)." })
export class MovementFilter {
  @Field(() => Int, {
    nullable: true,
    description: "Running in this year (năm); one whose years are not known is left out.",
  })
  year?: number | null;

  @Field(() => [MovementType], {
    nullable: true,
    description: "Of one of these forms (hình thức tổ chức phong trào).",
  })
  types?: string[] | null;

  @Field(() => [MovementScope], {
    nullable: true,
    description: "Of one of these scopes (phạm vi phong trào).",
  })
  scopes?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      "With words that begin so in its names or aim (từ khóa); case and marks do not narrow, names with the marks typed come first.",
  })
  search?: string | null;
}

@Directive("@shareable")
@ObjectType("EmulationMovement", {
  implements: NodeInterface,
  description: "A movement that calls on units and people to emulate (phong trào thi đua).",
})
export class EmulationMovementType extends NodeInterface {
  @Field(() => ID, { description: "The movement's code in the records (mã)." })
  code: string;

  @Field(() => String, { description: "Its Vietnamese name (tên gọi), as printed." })
  name: string;

  @Field(() => String, { nullable: true, description: "Its English name (tên tiếng Anh)." })
  englishName: string | null;

  @Field(() => MovementType, { description: "What form it has (hình thức tổ chức phong trào)." })
  type: string;

  @Field(() => MovementScope, {
    nullable: true,
    description: "How far it reaches (phạm vi phong trào); null when not known.",
  })
  scope: string | null;

  @Field(() => Int, { nullable: true, description: "Its first year (từ năm); null when not known." })
  fromYear: number | null;

  @Field(() => Int, { nullable: true, description: "Its last year (đến năm); null when not known." })
  toYear: number | null;

  @Field(() => DateScalar, { nullable: true, description: "The day of its launch (ngày phát động)." })
  launchedOn: string | null;

  @Field(() => String, { nullable: true, description: "Who launched it (cơ quan, người phát động)." })
  launchedBy: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Its aim (mục tiêu), where one is stated beside the name.",
  })
  aim: string | null;

  @Field(() => [CitationType], { description: "Where the record comes from (nguồn trích dẫn)." })
  sources: CitationValue[];

  @Field(() => Int, { description: versionDescription })
  version: number;
}

export const MovementConnection = connectionType("Movement", () => EmulationMovementType, {
  plural: "movements",
  directive: "@shareable",
});
