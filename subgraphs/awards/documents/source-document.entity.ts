import { Column, Entity, PrimaryColumn } from "typeorm";
import { fileOf } from "../../files/file-columns";
import { toGlobalId } from "../../../platform/graphql/global-id";
import { VersionedRow } from "../../../platform/records/provenance/versioned-row";

@Entity("source_document")
export class SourceDocumentRow extends VersionedRow {
  @PrimaryColumn("varchar", { length: 96 })
  code: string;

  @Column("varchar", { length: 512 })
  title: string;

  @Column("varchar", { length: 255, nullable: true })
  publisher: string | null;

  @Column("varchar", { length: 255, nullable: true })
  author: string | null;

  @Column("date", { nullable: true })
  publishedOn: string | null;

  @Column("text", { nullable: true })
  url: string | null;

  @Column("text", { nullable: true })
  note: string | null;

  @Column("varchar", { length: 255, nullable: true })
  fileName: string | null;

  @Column("varchar", { length: 127, nullable: true })
  fileMediaType: string | null;

  @Column("int", { nullable: true })
  fileBytes: number | null;

  @Column("varchar", { length: 64, nullable: true })
  fileSha256: string | null;

  get file() {
    return fileOf(this);
  }

  get id(): string {
    return toGlobalId("SourceDocument", this.code);
  }
}
