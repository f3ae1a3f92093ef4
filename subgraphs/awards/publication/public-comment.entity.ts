import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { VersionedRow } from "../../../platform/records/provenance/versioned-row";

/** A comment on what a notice publishes. */
@Entity("public_comment")
export class PublicCommentRow extends VersionedRow {
  @PrimaryColumn("varchar", { length: 208 })
  code: string;

  @Index("public_comment_notice")
  @Column("varchar", { length: 96 })
  noticeCode: string;

  /** The nomination that it is on; null for all of the notice. */
  @Column("varchar", { length: 96, nullable: true })
  nominationCode: string | null;

  @Column("date")
  receivedOn: string;

  @Column("text")
  content: string;

  /** What was concluded of it; null while it is open. */
  @Column("text", { nullable: true })
  conclusion: string | null;
}
