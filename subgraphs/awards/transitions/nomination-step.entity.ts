import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { VersionedRow } from "../../../platform/records/provenance/versioned-row";

/** A step that a nomination took. Why and by whom is told to nobody but by the history of the nomination. */
@Entity("nomination_step")
export class NominationStepRow extends VersionedRow {
  @PrimaryColumn("varchar", { length: 112 })
  code: string;

  @Index("nomination_step_nomination")
  @Column("varchar", { length: 96 })
  nominationCode: string;

  /** Its place among the steps of the nomination, from 1. */
  @Column("int")
  ordinal: number;

  /** The state before; null of the step that made it. */
  @Column("varchar", { length: 24, nullable: true })
  fromState: string | null;

  @Column("varchar", { length: 24 })
  toState: string;

  @Column("date", { nullable: true })
  movedOn: string | null;

  /** The reason of an exit or a return; the opinion of an appraisal. */
  @Column("text", { nullable: true })
  reason: string | null;

  /** The principal who took it. */
  @Column("varchar", { length: 255, nullable: true })
  movedBy: string | null;

  /** The role by which it was taken, with its scope. */
  @Column("varchar", { length: 255, nullable: true })
  role: string | null;
}
