import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { VersionedRow } from "../../../platform/records/provenance/versioned-row";

/** A step that a season took. */
@Entity("season_step")
export class SeasonStepRow extends VersionedRow {
  @PrimaryColumn("varchar", { length: 112 })
  code: string;

  @Index("season_step_season")
  @Column("varchar", { length: 104 })
  seasonCode: string;

  /** 1 for its first step, and one more for each. */
  @Column("int")
  ordinal: number;

  @Column("varchar", { length: 16 })
  fromState: string;

  @Column("varchar", { length: 16 })
  toState: string;

  @Column("date")
  takenOn: string;

  @Column("text", { nullable: true })
  reason: string | null;
}
