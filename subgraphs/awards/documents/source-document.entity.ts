import { Column, Entity, PrimaryColumn } from "typeorm";
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

  get id(): string {
    return toGlobalId("SourceDocument", this.code);
  }
}
