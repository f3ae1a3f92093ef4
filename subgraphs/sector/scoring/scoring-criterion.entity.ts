import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { VersionedRow } from "../../../platform/records/provenance/versioned-row";

/** A line of a scoring table. */
@Entity("scoring_criterion")
@Index("scoring_criterion_scheme", ["schemeCode", "criterionCode"], { unique: true })
export class ScoringCriterionRow extends VersionedRow {
  @PrimaryColumn("varchar", { length: 129 })
  code: string;

  @Column("varchar", { length: 96 })
  schemeCode: string;

  /** Its code within the scheme: `I.1.2`. */
  @Column("varchar", { length: 32 })
  criterionCode: string;

  @Column("varchar", { length: 129, nullable: true })
  parentCode: string | null;

  @Column("int")
  ordinal: number;

  @Column("text")
  name: string;

  @Column("text", { nullable: true })
  guidance: string | null;

  /** Below zero where it only takes away. */
  @Column("double")
  maxPoints: number;

  /** Whether points for it have to be shown by a file. */
  @Column("boolean", { default: false })
  evidenceNeeded: boolean;
}
