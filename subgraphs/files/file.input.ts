import { Field, InputType, Int } from "type-graphql";

@InputType("FileInput", { description: "A file that was uploaded beforehand (tệp đính kèm)." })
export class FileInput {
  @Field(() => Int, { description: "How long it is, in bytes (dung lượng)." })
  bytes: number;

  @Field(() => String, { description: "Its media type (kiểu tệp): `application/pdf`." })
  mediaType: string;

  @Field(() => String, { description: "Its name (tên tệp)." })
  name: string;

  @Field(() => String, {
    description: "The SHA-256 of what it holds (mã băm), in hexadecimal; the upload is found by it.",
  })
  sha256: string;
}
