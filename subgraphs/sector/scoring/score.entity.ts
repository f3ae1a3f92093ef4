import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { VersionedRow } from "../../../platform/records/provenance/versioned-row";

/** Points for one criterion on a scorecard. */
@Entity("score")
@Index("score_scorecard_criterion", ["scorecardCode", "criterionCode"], { unique: true })
export class ScoreRow extends VersionedRow {
  @PrimaryColumn("varchar", { length: 208 })
  code: string;

  @Column("varchar", { length: 208 })
  scorecardCode: string;

  /** The code of the criterion's record, not that within the scheme. */
  @Column("varchar", { length: 129 })
  criterionCode: string;

  @Column("double")
  selfPoints: number;

  @Column("double", { nullable: true })
  reviewedPoints: number | null;

  @Column("text", { nullable: true })
  note: string | null;

  @Column("text", { nullable: true })
  reviewNote: string | null;
}
