import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { CitedRow } from "../../../platform/records/provenance/cited-row";

/** Who decides on a title, for a time: several rows where any of several do. */
@Entity("deciding_authority")
export class DecidingAuthorityRow extends CitedRow {
  @PrimaryColumn("varchar", { length: 96 })
  code: string;

  @Index("deciding_authority_title")
  @Column("varchar", { length: 64 })
  titleCode: string;

  /** The sector in which it is so; null where it is so in all. */
  @Column("varchar", { length: 32, nullable: true })
  sector: string | null;

  /** The office, and what else documents call it; empty where it is the head of whichever agency has legal standing of its own. */
  @Column("simple-json")
  issuers: string[];

  @Column("varchar", { length: 255 })
  citation: string;

  @Column("varchar", { length: 255, nullable: true })
  article: string | null;

  @Column("date", { nullable: true })
  validFrom: string | null;

  @Column("date", { nullable: true })
  validTo: string | null;

  /** Whether the text of the article was seen. */
  @Column("boolean")
  verified: boolean;
}
