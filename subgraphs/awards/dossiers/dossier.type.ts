import { Field, ID, ObjectType } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { AttachedFileType } from "../../files/attached-file.type";
import type { NominationRow } from "../nominations/nomination.entity";
import type { DossierDocumentRow } from "./dossier-document.entity";
import { DossierDocumentKind } from "./dossier.enums";

/** The dossier of a nomination. */
export interface DossierValue extends Pick<
  NominationRow,
  "archivedOn" | "archivePlace" | "archiveReference" | "keepUntil"
> {
  readonly nomination: NominationRow;
}

/** A document within the dossier of a nomination. */
export interface DossierDocumentValue extends Pick<
  DossierDocumentRow,
  "kind" | "title" | "number" | "issuedOn" | "file"
> {
  /** The code of its entry: a document lies in several dossiers, and is replaced in each by itself. */
  readonly id: string;
  readonly nomination: NominationRow;
  /** What took its place in this dossier; null while it stands. */
  readonly replacedBy: DossierDocumentValue | null;
}

@ObjectType("DossierDocument", { description: "A document of a dossier (tài liệu)." })
export class DossierDocumentType {
  @Field(() => ID, { description: "Its id within the dossier." })
  id: string;

  @Field(() => DossierDocumentKind, { description: "What it is (loại tài liệu)." })
  kind: string;

  @Field(() => String, { description: "Its title (tên tài liệu)." })
  title: string;

  @Field(() => String, { nullable: true, description: "Its number (số, ký hiệu)." })
  number: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The day on which it was signed (ngày ký)." })
  issuedOn: string | null;

  @Field(() => AttachedFileType, {
    nullable: true,
    description: "The file (tệp tài liệu); null where only its number is known.",
  })
  file: AttachedFileType | null;

  @Field(() => DossierDocumentType, {
    nullable: true,
    description: "The document that took its place (tài liệu thay thế); null while it stands.",
  })
  replacedBy: DossierDocumentValue | null;
}

@ObjectType("Dossier", { description: "What is put together for a nomination (hồ sơ)." })
export class DossierType {
  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which it was laid to the archive (ngày lưu trữ); null until then.",
  })
  archivedOn: string | null;

  @Field(() => String, { nullable: true, description: "Where it lies (nơi lưu trữ)." })
  archivePlace: string | null;

  @Field(() => String, { nullable: true, description: "Its mark there (ký hiệu hồ sơ lưu)." })
  archiveReference: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Until when it is kept (thời hạn bảo quản); null when for good.",
  })
  keepUntil: string | null;
}
