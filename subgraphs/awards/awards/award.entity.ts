import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { toGlobalId } from "../../../platform/graphql/global-id";
import { CitedRow } from "../../../platform/records/provenance/cited-row";
import { longestNameKey } from "../../../platform/text/name-order";
import type { RecipientRecord } from "../recipients/recipient-record";

/** How an award was taken back. */
export interface RevocationValue {
  readonly on: string | null;
  readonly decisionCode: string | null;
  readonly ground: string | null;
  readonly legalGround: string | null;
  /** What was taken back. */
  readonly award: AwardRow;
}

@Entity("award")
@Index("award_recipient_text", ["recipientText", "year"])
@Index("award_grounds_text", ["groundsText", "year"])
// The migrations make these seven with the year or the day descending, which the decorator cannot say: lists are newest first.
@Index("award_year", ["year", "code"])
@Index("award_conferred", ["conferredSort", "code"])
@Index("award_sector_year", ["sector", "year", "code"])
@Index("award_kind_year", ["recipientKind", "year", "code"])
@Index("award_post_level_year", ["recipientPostLevel", "year", "code"])
@Index("award_status_year", ["status", "year", "code"])
@Index("award_title_year", ["titleCode", "year", "code"])
@Index("award_name", ["recipientSort", "code"])
@Index("award_recipient_year", ["recipientId", "year"])
@Index("award_decision", ["decisionCode", "year"])
@Index("award_season_title", ["seasonId", "titleCode"])
export class AwardRow extends CitedRow implements RecipientRecord {
  @PrimaryColumn("varchar", { length: 96 })
  code: string;

  @Column("varchar", { length: 64 })
  titleCode: string;

  @Column("int")
  year: number;

  @Column("varchar", { length: 32 })
  sector: string;

  /** The global id of the recipient; null where it is known by name only. */
  @Column("varchar", { length: 160, nullable: true })
  recipientId: string | null;

  @Column("varchar", { length: 16 })
  recipientKind: string;

  @Column("varchar", { length: 255 })
  recipientName: string;

  /** The key by which awards are listed by their recipients' names. Each row has it, as `conferredSort`. */
  @Column("varchar", { length: longestNameKey, nullable: true })
  recipientSort: string;

  @Column("varchar", { length: 255, nullable: true })
  recipientPosition: string | null;

  @Column("varchar", { length: 16, nullable: true })
  recipientPostLevel: string | null;

  /** The global id of the season, which a sector's subgraph owns. */
  @Column("varchar", { length: 160, nullable: true })
  seasonId: string | null;

  @Column("varchar", { length: 96, nullable: true })
  decisionCode: string | null;

  @Index("award_nomination")
  @Column("varchar", { length: 96, nullable: true })
  nominationCode: string | null;

  @Column("date", { nullable: true })
  conferredOn: string | null;

  /**
   * `conferredOn`, with a text before all days where it is not known: an order by keys has no nulls. Each row has it; the column
   * says that it may be null so that a migration can add it without making a table of a million rows anew.
   */
  @Column("varchar", { length: 10, nullable: true })
  conferredSort: string;

  @Column("varchar", { length: 255, nullable: true })
  conferredAt: string | null;

  /** Its number in the book of awards of whoever gave it. */
  @Index("award_register_number")
  @Column("varchar", { length: 64, nullable: true })
  registerNumber: string | null;

  @Column("varchar", { length: 16, nullable: true })
  commendationType: string | null;

  @Column("varchar", { length: 255, nullable: true })
  authority: string | null;

  @Column("text", { nullable: true })
  reason: string | null;

  @Column("varchar", { length: 16 })
  status: string;

  @Column("date", { nullable: true })
  revokedOn: string | null;

  @Column("varchar", { length: 96, nullable: true })
  revocationDecisionCode: string | null;

  @Column("text", { nullable: true })
  revocationGround: string | null;

  /** The ground of the law. */
  @Column("varchar", { length: 24, nullable: true })
  revocationLegalGround: string | null;

  /** The recipient's name and position, the authority and the reason folded for search. */
  @Column("text")
  search: string;

  /** The key under which the words of the recipient's name and position are indexed. */
  @Column("varchar", { length: 16 })
  recipientText: string;

  /** The key under which the words of authority and reason are indexed; null where there is neither. */
  @Column("varchar", { length: 16, nullable: true })
  groundsText: string | null;

  get id(): string {
    return toGlobalId("Award", this.code);
  }

  get revocation(): RevocationValue | null {
    if (this.status !== "REVOKED") return null;
    const { revokedOn: on, revocationDecisionCode: decisionCode } = this;
    const { revocationGround: ground, revocationLegalGround: legalGround } = this;
    return { on, decisionCode, ground, legalGround, award: this };
  }
}
