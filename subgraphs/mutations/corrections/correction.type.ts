import { Directive, Field, Int, ObjectType } from "type-graphql";
import type { AuditChange } from "../../../platform/audit/audit-change";
import { payload } from "../payload";

@Directive("@shareable")
@ObjectType("Correction", {
  description: "A change of a record that leaves the old value readable (đính chính).",
})
export class CorrectionType {
  @Field(() => String, { description: "The column (cột)." })
  column: string;

  @Field(() => String, {
    nullable: true,
    description: "What it holds now (giá trị mới); null where it is not known.",
  })
  newValue: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What it held before (giá trị cũ); null where it was not known.",
  })
  oldValue: string | null;
}

/** The payload of corrections, in every subgraph. */
export const correctRecordPayload = payload<object>(
  "CorrectRecordPayload",
  "What came of a correction (kết quả đính chính).",
  {
    corrections: {
      type: () => [CorrectionType],
      description: "What was changed, old value and new (các nội dung đã đính chính).",
      isList: true,
      ofChanges: (changes) => changes.flatMap(correctionsIn),
    },
    version: {
      type: () => Int,
      description: "The record's version now (phiên bản hiện tại).",
      ofChanges: ([change]) => change?.version ?? null,
    },
  },
);

/** The cells of a record that differ, as it was and as it is. */
export function correctionsIn({ before, after }: AuditChange): readonly CorrectionType[] {
  return [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].map((column) => ({
    column,
    oldValue: filled(before?.[column]),
    newValue: filled(after?.[column]),
  }));
}

function filled(cell: string | undefined): string | null {
  return cell === undefined || cell === "" ? null : cell;
}
