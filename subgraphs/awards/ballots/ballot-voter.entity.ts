import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { VersionedRow } from "../../../platform/records/provenance/versioned-row";

/** Somebody who may vote. What they say stands in a table that has no key in common with this one. */
@Entity("ballot_voter")
export class BallotVoterRow extends VersionedRow {
  @PrimaryColumn("varchar", { length: 200 })
  code: string;

  @Index("ballot_voter_ballot")
  @Column("varchar", { length: 96 })
  ballotCode: string;

  /** The global id of the unit or person. */
  @Column("varchar", { length: 160, nullable: true })
  voterId: string | null;

  @Column("boolean")
  hasVoted: boolean;
}
