import { Directive, Field, ID, Int, ObjectType, type ClassType } from "type-graphql";
import type { HistoryItem } from "../../../platform/audit/histories.store";
import { toReference } from "../../../platform/graphql/global-id";
import { CorrectionType, correctionsIn } from "../corrections/correction.type";
import { ChangeKind } from "./record-change.enums";

/** Makes the GraphQL type `RecordChange` of a subgraph, over its own class of `SourceDocument`. */
export function recordChangeType(document: ClassType): ClassType {
  @Directive("@shareable")
  @ObjectType("RecordChange", {
    description: "What one write did to a record, as the audit has it (lần thay đổi bản ghi).",
  })
  class RecordChange {
    @Field(() => ID, {
      description: "The id of the write (mã lần ghi), as the payload of its mutation has it.",
    })
    changeId: string;

    @Field(() => String, {
      description: "When it was written (thời điểm), in UTC: `2026-11-30T02:03:04.567Z`.",
    })
    at: string;

    @Field(() => String, { description: "The mutation that wrote it (thao tác): `addCourtRound`." })
    operation: string;

    @Field(() => String, { description: "Who wrote it (người thực hiện), as the token named them." })
    principal: string;

    @Field(() => String, {
      nullable: true,
      description: "The role by which it was allowed (vai trò): `sector-officer:COURT`.",
    })
    role: string | null;

    @Field(() => String, { nullable: true, description: "Why it was written (lý do), where that was said." })
    reason: string | null;

    @Field(() => [document], {
      nullable: "items",
      description:
        "The documents that the write rests on (tài liệu nguồn); null for each when the awards subgraph does not answer.",
    })
    sources: (object | null)[];

    @Field(() => String, {
      description:
        "The kind of the record (loại bản ghi), as files are named: `seasons`, or `memberships` for a part of one.",
    })
    kind: string;

    @Field(() => ID, { description: "The record's code (mã)." })
    code: string;

    @Field(() => Int, {
      description: "The record's version after it (phiên bản); its last one where it was removed.",
    })
    version: number;

    @Field(() => ChangeKind, { description: "What was done to the record (loại thay đổi)." })
    change: string;

    @Field(() => [CorrectionType], {
      description:
        "Its cells, as they were and as they are since (các nội dung thay đổi); none where only parts of it changed.",
    })
    changes: CorrectionType[];
  }
  return RecordChange;
}

/** A write of a record as the graph tells it. */
export function recordChangeOf({ entry, change }: HistoryItem) {
  const { id: changeId, at, operation, principal, role, reason, sourceCodes } = entry;
  const { kind, code, version, before, after } = change;
  return {
    ...{ changeId, at, operation, principal, role, reason, kind, code, version },
    sources: sourceCodes.map((source) => toReference("SourceDocument", source)),
    change: before === null ? "ADDED" : after === null ? "REMOVED" : "CHANGED",
    changes: correctionsIn(change),
  };
}
