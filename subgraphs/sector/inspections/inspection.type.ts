import { Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { NodeInterface } from "../../../platform/graphql/node.type";
import { connectionType } from "../../../platform/graphql/pagination/connection.type";
import type { CitationValue } from "../../../platform/records/provenance/cited-row";
import { CitationType } from "../references/references.type";
import { versionDescription } from "../../../platform/graphql/version-field";

@InputType({ description: "Which inspections to keep (bộ lọc cuộc kiểm tra)." })
export class InspectionFilter {
  @Field(() => ID, {
    nullable: true,
    description: "Of this unit's emulation work (mã đơn vị được kiểm tra).",
  })
  unitCode?: string | null;

  @Field(() => Int, { nullable: true, description: "Of this emulation year or later (từ năm)." })
  fromYear?: number | null;

  @Field(() => Int, { nullable: true, description: "Of this emulation year or earlier (đến năm)." })
  toYear?: number | null;
}

@Directive("@shareable")
@ObjectType("Inspection", {
  implements: NodeInterface,
  description: "An inspection of emulation work by a unit above (kiểm tra công tác thi đua).",
})
export class InspectionType extends NodeInterface {
  @Field(() => ID, { description: "The inspection's code in the records (mã)." })
  code: string;

  @Field(() => DateScalar, { nullable: true, description: "The day (ngày kiểm tra); null when not known." })
  inspectedOn: string | null;

  @Field(() => Int, { description: "The emulation year that was inspected (năm thi đua)." })
  year: number;

  @Field(() => [String], { description: "What was inspected (nội dung kiểm tra), in the source's order." })
  items: string[];

  @Field(() => [CitationType], { description: "Where the record comes from (nguồn trích dẫn)." })
  sources: CitationValue[];

  @Field(() => Int, { description: versionDescription })
  version: number;
}

export const InspectionConnection = connectionType("Inspection", () => InspectionType, {
  plural: "inspections",
  directive: "@shareable",
});
