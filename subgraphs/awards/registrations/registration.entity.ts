import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { toGlobalId } from "../../../platform/graphql/global-id";
import { CitedRow } from "../../../platform/records/provenance/cited-row";
import type { RecipientRecord } from "../recipients/recipient-record";

@Entity("title_registration")
// The migrations make these three with the year descending, which the decorator cannot say: lists are newest first.
@Index("title_registration_year", ["year", "code"])
@Index("title_registration_sector_year", ["sector", "year", "code"])
@Index("title_registration_title_year", ["titleCode", "year", "code"])
@Index("title_registration_recipient_year", ["recipientId", "year"])
@Index("title_registration_season_title", ["seasonId", "titleCode"])
export class RegistrationRow extends CitedRow implements RecipientRecord {
  @PrimaryColumn("varchar", { length: 96 })
  code: string;

  @Column("varchar", { length: 64 })
  titleCode: string;

  @Column("int")
  year: number;

  @Column("varchar", { length: 32 })
  sector: string;

  /** The global id of the registrant. */
  @Column("varchar", { length: 160, nullable: true })
  recipientId: string | null;

  @Column("varchar", { length: 16 })
  recipientKind: string;

  /** The global id of the season, which a sector's subgraph owns. */
  @Column("varchar", { length: 160, nullable: true })
  seasonId: string | null;

  @Column("date", { nullable: true })
  registeredOn: string | null;

  /** The day on which it was taken back; null while it stands. */
  @Column("date", { nullable: true })
  withdrawnOn: string | null;

  get id(): string {
    return toGlobalId("TitleRegistration", this.code);
  }
}
