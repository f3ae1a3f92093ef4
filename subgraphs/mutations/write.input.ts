import { Field, ID, InputType, Int } from "type-graphql";

@InputType("WriteInput", {
  description: "What every mutation is told beside its matter (thông tin kèm theo mỗi lần ghi).",
})
export class WriteInputType {
  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "Whether only to check (kiểm tra thử): the same errors and warnings are answered and nothing is written.",
  })
  dryRun: boolean;

  @Field(() => ID, {
    description:
      "A key of the client's own, at most 64 characters (khóa chống trùng lặp). Sent again with the same content it answers the same and writes nothing more; kept for 30 days.",
  })
  idempotencyKey: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "True when the documents do not state it and it was inferred (suy luận).",
  })
  inferred: boolean;

  @Field(() => String, {
    nullable: true,
    description: "What was inferred and why, or what a document prints otherwise (ghi chú).",
  })
  note?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why it is done (lý do); needed where the mutation says so.",
  })
  reason?: string | null;

  @Field(() => [ID], {
    defaultValue: [],
    description: "The source documents that it rests on (tài liệu nguồn).",
  })
  sourceIds: string[];
}

/** What every input has beside its matter. */
@InputType("InputToWrite")
export abstract class InputToWriteType {
  @Field(() => WriteInputType, {
    description: "The key, the reason, the sources (khóa, lý do, tài liệu nguồn).",
  })
  write: WriteInputType;
}

@InputType("VersionedIdInput", {
  description:
    "A record as it was read (bản ghi kèm phiên bản): what is written onto another version is refused as a CONFLICT.",
})
export class VersionedIdInputType {
  @Field(() => ID, { description: "The record's id (mã định danh)." })
  id: string;

  @Field(() => Int, { description: "The version that was read (phiên bản đã đọc)." })
  version: number;
}
