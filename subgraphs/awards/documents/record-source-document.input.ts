import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { FileInput } from "../../files/file.input";
import { InputToWriteType } from "../../mutations/write.input";

@InputType("RecordSourceDocumentInput", {
  description: "A document that records rest on (tài liệu nguồn).",
})
export class RecordSourceDocumentInput extends InputToWriteType {
  @Field(() => String, { nullable: true, description: "Who wrote it (tác giả)." })
  author?: string | null;

  @Field(() => ID, { description: "Its code (mã): `S3`." })
  code: string;

  @Field(() => FileInput, { nullable: true, description: "The document itself (tệp tài liệu)." })
  file?: FileInput | null;

  @Field(() => DateScalar, { nullable: true, description: "The day of publication (ngày công bố)." })
  publishedOn?: string | null;

  @Field(() => String, { nullable: true, description: "Who published it (cơ quan công bố)." })
  publisher?: string | null;

  @Field(() => String, { description: "Its title (tiêu đề)." })
  title: string;

  @Field(() => String, { nullable: true, description: "Where it is to be read (địa chỉ truy cập)." })
  url?: string | null;
}
