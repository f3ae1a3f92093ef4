import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { VersionedRow } from "../../../platform/records/provenance/versioned-row";

/** A member's points of a season. */
@Entity("scorecard")
@Index("scorecard_season_unit", ["seasonCode", "unitCode"], { unique: true })
export class ScorecardRow extends VersionedRow {
  @PrimaryColumn("varchar", { length: 208 })
  code: string;

  @Column("varchar", { length: 208 })
  memberCode: string;

  /** The member's season and unit and the season's cluster are kept here, so that cards are found by them. */
  @Column("varchar", { length: 104 })
  seasonCode: string;

  @Index("scorecard_unit")
  @Column("varchar", { length: 96 })
  unitCode: string;

  @Column("varchar", { length: 96 })
  clusterCode: string;

  @Column("varchar", { length: 96 })
  schemeCode: string;

  @Column("varchar", { length: 16 })
  state: string;

  /** The principal who sent it to the review; it is told to nobody. */
  @Column("varchar", { length: 255, nullable: true })
  submittedBy: string | null;

  @Column("date", { nullable: true })
  submittedOn: string | null;

  /** The principal who reviewed or returned it; it is told to nobody. */
  @Column("varchar", { length: 255, nullable: true })
  reviewedBy: string | null;

  @Column("date", { nullable: true })
  reviewedOn: string | null;

  @Column("text", { nullable: true })
  returnReason: string | null;
}
