import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { CitedRow } from "../../../platform/records/provenance/cited-row";

/** The scoring table of a year for some kinds of unit. */
@Entity("scoring_scheme")
export class ScoringSchemeRow extends CitedRow {
  @PrimaryColumn("varchar", { length: 96 })
  code: string;

  @Column("varchar", { length: 512 })
  name: string;

  @Index("scoring_scheme_year")
  @Column("int")
  year: number;

  @Column("simple-json")
  unitKinds: string[];

  @Column("varchar", { length: 96, nullable: true })
  decisionCode: string | null;
}
