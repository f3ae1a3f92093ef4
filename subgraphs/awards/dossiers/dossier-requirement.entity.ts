import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { CitedRow } from "../../../platform/records/provenance/cited-row";

/** A document that dossiers need for some titles, for a time. */
@Entity("dossier_requirement")
export class DossierRequirementRow extends CitedRow {
  @PrimaryColumn("varchar", { length: 96 })
  code: string;

  @Index("dossier_requirement_kind")
  @Column("varchar", { length: 32 })
  documentKind: string;

  /** Titles, their sectors' own forms with them; empty where it holds for all of the family and levels. */
  @Column("simple-json")
  titleCodes: string[];

  @Column("varchar", { length: 24, nullable: true })
  family: string | null;

  /** Empty for all of them. */
  @Column("simple-json")
  levels: string[];

  /** The only sector that it binds; null where it binds all. */
  @Column("varchar", { length: 32, nullable: true })
  sector: string | null;

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
