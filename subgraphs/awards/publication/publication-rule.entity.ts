import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { CitedRow } from "../../../platform/records/provenance/cited-row";

/** How long nominations for some titles are published for comment, for a time. */
@Entity("publication_rule")
export class PublicationRuleRow extends CitedRow {
  @PrimaryColumn("varchar", { length: 96 })
  code: string;

  @Index("publication_rule_level")
  @Column("varchar", { length: 16 })
  level: string;

  /** Titles of the level, their sectors' own forms with them; empty for all of them. */
  @Column("simple-json")
  titleCodes: string[];

  /** The only sector that it binds; null where it binds all. */
  @Column("varchar", { length: 32, nullable: true })
  sector: string | null;

  /** How many working days at least. */
  @Column("int")
  workingDays: number;

  @Column("date", { nullable: true })
  validFrom: string | null;

  @Column("date", { nullable: true })
  validTo: string | null;

  @Column("varchar", { length: 255, nullable: true })
  legalBasis: string | null;

  /** Whether the text of the article was seen. */
  @Column("boolean")
  verified: boolean;
}
