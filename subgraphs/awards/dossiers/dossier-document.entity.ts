import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { VersionedRow } from "../../../platform/records/provenance/versioned-row";
import { fileOf } from "../../files/file-columns";

/** A document that was laid to dossiers; those to which it was are `DossierEntryRow`. */
@Entity("dossier_document")
export class DossierDocumentRow extends VersionedRow {
  @PrimaryColumn("varchar", { length: 96 })
  code: string;

  @Column("varchar", { length: 32 })
  kind: string;

  @Column("varchar", { length: 512 })
  title: string;

  @Column("varchar", { length: 64, nullable: true })
  number: string | null;

  @Column("date", { nullable: true })
  issuedOn: string | null;

  /** The document whose place it takes, in the dossiers to which both belong. */
  @Column("varchar", { length: 96, nullable: true })
  replacesCode: string | null;

  @Column("text", { nullable: true })
  note: string | null;

  @Column("varchar", { length: 255, nullable: true })
  fileName: string | null;

  @Column("varchar", { length: 127, nullable: true })
  fileMediaType: string | null;

  @Column("int", { nullable: true })
  fileBytes: number | null;

  @Index("dossier_document_sha256")
  @Column("varchar", { length: 64, nullable: true })
  fileSha256: string | null;

  get file() {
    return fileOf(this);
  }
}
