import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { VersionedRow } from "../../../platform/records/provenance/versioned-row";

/** A nomination that a vote is held on, and what came of it: nothing before the vote is closed. */
@Entity("ballot_result")
export class BallotResultRow extends VersionedRow {
  @PrimaryColumn("varchar", { length: 200 })
  code: string;

  @Index("ballot_result_ballot")
  @Column("varchar", { length: 96 })
  ballotCode: string;

  @Index("ballot_result_nomination")
  @Column("varchar", { length: 96 })
  nominationCode: string;

  /** Its place among those that are voted on, from 1. */
  @Column("int")
  ordinal: number;

  /** The share that it needs, fixed when the vote was opened. */
  @Column("double", { nullable: true })
  thresholdPercent: number | null;

  @Column("int", { nullable: true })
  votesFor: number | null;

  @Column("int", { nullable: true })
  votesAgainst: number | null;

  @Column("boolean", { nullable: true })
  passed: boolean | null;
}
