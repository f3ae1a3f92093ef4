import { Directive, Field, ID, ObjectType } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { AttachedFileType } from "../../files/attached-file.type";
import { connectionType } from "../../../platform/graphql/pagination/connection.type";
import { citationType } from "../../../platform/records/provenance/citation-type";
import { NodeInterface } from "../../../platform/graphql/node.type";

@Directive('@key(fields: "id")')
@ObjectType("SourceDocument", {
  implements: NodeInterface,
  description: "A document that records are taken from (tài liệu nguồn).",
})
export class SourceDocumentType extends NodeInterface {
  @Field(() => ID, { description: "The document's code (mã): `S3`." })
  code: string;

  @Field(() => String, { description: "Its title (nhan đề)." })
  title: string;

  @Field(() => String, { nullable: true, description: "Who published it (đơn vị đăng tải)." })
  publisher: string | null;

  @Field(() => String, { nullable: true, description: "Who wrote it (tác giả); null where nobody signed." })
  author: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day of publication (ngày đăng tải); null when not stated.",
  })
  publishedOn: string | null;

  @Field(() => String, { nullable: true, description: "Where it is or was to be read (địa chỉ truy cập)." })
  url: string | null;

  @Field(() => String, { nullable: true, description: "What is to be known about it (ghi chú)." })
  note: string | null;

  @Field(() => AttachedFileType, {
    nullable: true,
    description: "The document itself (tệp tài liệu); null where only its name is known.",
  })
  file: AttachedFileType | null;
}

export const CitationType = citationType(SourceDocumentType);

export const SourceDocumentConnection = connectionType("SourceDocument", () => SourceDocumentType, {
  plural: "source documents",
});
