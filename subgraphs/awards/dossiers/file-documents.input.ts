import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { FileInput } from "../../files/file.input";
import { InputToWriteType, VersionedIdInputType } from "../../mutations/write.input";
import { DossierDocumentKind } from "./dossier.enums";

@InputType("DossierDocumentInput", { description: "A document to be laid to dossiers (tài liệu bổ sung)." })
export class DossierDocumentInput {
  @Field(() => FileInput, {
    nullable: true,
    description: "The document itself (tệp tài liệu); null where only its number is known.",
  })
  file?: FileInput | null;

  @Field(() => DateScalar, { nullable: true, description: "The day on which it was signed (ngày ký)." })
  issuedOn?: string | null;

  @Field(() => DossierDocumentKind, { description: "What it is (loại tài liệu)." })
  kind: string;

  @Field(() => String, { nullable: true, description: "Its number (số, ký hiệu)." })
  number?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The document that it takes the place of (tài liệu được thay).",
  })
  replacesId?: string | null;

  @Field(() => String, { description: "Its title (tên tài liệu)." })
  title: string;
}

@InputType("FileDocumentsInput", { description: "Documents for dossiers (bổ sung hồ sơ)." })
export class FileDocumentsInput extends InputToWriteType {
  @Field(() => [DossierDocumentInput], { description: "The documents (tài liệu)." })
  documents: DossierDocumentInput[];

  @Field(() => [VersionedIdInputType], {
    description: "The nominations whose dossiers they belong to (đề nghị khen thưởng), as they were read.",
  })
  nominations: VersionedIdInputType[];
}
