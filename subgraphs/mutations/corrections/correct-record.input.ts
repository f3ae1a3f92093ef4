import { Field, ID, InputType, Int } from "type-graphql";
import { InputToWriteType } from "../write.input";

@InputType("CorrectionInput", {
  description: "One cell of a record, as the files of records have it (nội dung đính chính).",
})
export class CorrectionInputType {
  @Field(() => String, {
    description: "The column (cột): `signed_on`, or its Vietnamese heading.",
  })
  column: string;

  @Field(() => String, {
    nullable: true,
    description: "What it should hold (giá trị đúng); null or nothing where it is not known.",
  })
  value?: string | null;
}

@InputType("CorrectRecordInput", {
  description: "Corrects a record that is there (đính chính); `write.reason` is needed.",
})
export class CorrectRecordInput extends InputToWriteType {
  @Field(() => [CorrectionInputType], { description: "The cells that change (các nội dung đính chính)." })
  changes: CorrectionInputType[];

  @Field(() => ID, { description: "The record's code (mã)." })
  code: string;

  @Field(() => String, {
    description: "The kind of record, as its file is called (loại bản ghi): `pledges`.",
  })
  kind: string;

  @Field(() => Int, { description: "The version that was read (phiên bản đã đọc)." })
  version: number;
}
