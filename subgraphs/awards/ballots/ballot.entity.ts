import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { toGlobalId } from "../../../platform/graphql/global-id";
import { CitedRow } from "../../../platform/records/provenance/cited-row";

/** A vote of a cluster or a council. */
@Entity("ballot")
export class BallotRow extends CitedRow {
  @PrimaryColumn("varchar", { length: 96 })
  code: string;

  @Column("varchar", { length: 32 })
  sector: string;

  @Column("varchar", { length: 16 })
  body: string;

  /** The global id of the season, which a sector's subgraph owns; null of a council's. */
  @Index("ballot_season")
  @Column("varchar", { length: 160, nullable: true })
  seasonId: string | null;

  @Column("date")
  heldOn: string;

  @Column("varchar", { length: 255, nullable: true })
  method: string | null;

  @Column("varchar", { length: 16 })
  mode: string;

  @Column("boolean")
  secret: boolean;

  @Column("varchar", { length: 16 })
  state: string;

  @Column("double")
  quorumPercent: number;

  @Column("varchar", { length: 16 })
  shareOf: string;

  @Column("int", { nullable: true })
  papersIssued: number | null;

  @Column("int", { nullable: true })
  papersReturned: number | null;

  @Column("int", { nullable: true })
  invalidPapers: number | null;

  get id(): string {
    return toGlobalId("BallotSession", this.code);
  }
}
