import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { VersionedRow } from "../../../platform/records/provenance/versioned-row";

/** A nomination that a notice publishes. */
@Entity("public_notice_nomination")
export class NoticeEntryRow extends VersionedRow {
  @PrimaryColumn("varchar", { length: 208 })
  code: string;

  @Index("public_notice_nomination_notice")
  @Column("varchar", { length: 96 })
  noticeCode: string;

  @Index("public_notice_nomination_nomination")
  @Column("varchar", { length: 96 })
  nominationCode: string;
}
