import { Directive, Field, Int, ObjectType } from "type-graphql";

@Directive("@shareable")
@ObjectType("AttachedFile", { description: "A file that lies with a record (tệp đính kèm)." })
export class AttachedFileType {
  @Field(() => String, { description: "Its name (tên tệp)." })
  name: string;

  @Field(() => String, { description: "Its media type (kiểu tệp): `application/pdf`." })
  mediaType: string;

  @Field(() => Int, { description: "How long it is, in bytes (dung lượng)." })
  bytes: number;

  @Field(() => String, { description: "The SHA-256 of what it holds (mã băm), in hexadecimal." })
  sha256: string;
}
