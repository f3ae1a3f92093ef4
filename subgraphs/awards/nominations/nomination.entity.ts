import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { toGlobalId } from "../../../platform/graphql/global-id";
import { CitedRow } from "../../../platform/records/provenance/cited-row";
import type { RecipientRecord } from "../recipients/recipient-record";

/** What is known of the vote behind a nomination. */
export interface BallotValue {
  readonly heldOn: string | null;
  readonly secret: boolean | null;
  readonly eligibleVoters: number | null;
  readonly votesFor: number | null;
  readonly votesAgainst: number | null;
  readonly passed: boolean | null;
  readonly method: string | null;
}

@Entity("nomination")
// The migrations make these four with the year descending, which the decorator cannot say: lists are newest first.
@Index("nomination_year", ["year", "code"])
@Index("nomination_sector_year", ["sector", "year", "code"])
@Index("nomination_state_year", ["state", "year", "code"])
@Index("nomination_title_year", ["titleCode", "year", "code"])
@Index("nomination_recipient_year", ["recipientId", "year"])
@Index("nomination_season_title", ["seasonId", "titleCode", "recipientId"])
export class NominationRow extends CitedRow implements RecipientRecord {
  @PrimaryColumn("varchar", { length: 96 })
  code: string;

  @Column("varchar", { length: 64 })
  titleCode: string;

  @Column("int")
  year: number;

  @Column("varchar", { length: 32 })
  sector: string;

  /** The global id of the nominee. */
  @Column("varchar", { length: 160, nullable: true })
  recipientId: string | null;

  @Column("varchar", { length: 16 })
  recipientKind: string;

  /** The global id of the season, which a sector's subgraph owns. */
  @Column("varchar", { length: 160, nullable: true })
  seasonId: string | null;

  @Column("varchar", { length: 24 })
  state: string;

  @Column("date", { nullable: true })
  heldOn: string | null;

  @Column("boolean", { nullable: true })
  secret: boolean | null;

  @Column("int", { nullable: true })
  eligibleVoters: number | null;

  @Column("int", { nullable: true })
  votesFor: number | null;

  @Column("int", { nullable: true })
  votesAgainst: number | null;

  @Column("boolean", { nullable: true })
  passed: boolean | null;

  @Column("varchar", { length: 255, nullable: true })
  method: string | null;

  @Column("date", { nullable: true })
  proposedOn: string | null;

  @Column("varchar", { length: 255, nullable: true })
  proposedTo: string | null;

  /** What it is for, in Vietnamese. */
  @Column("text", { nullable: true })
  reason: string | null;

  /** Why it was made although a clause fails; null where none was known to. */
  @Column("text", { nullable: true })
  despite: string | null;

  @Column("varchar", { length: 16, nullable: true })
  commendationType: string | null;

  /** The nomination for a higher title in whose place it was opened. */
  @Column("varchar", { length: 96, nullable: true })
  loweredFromCode: string | null;

  /** What it rested on when it was made: ids of units and seasons, each with the version that was told, as `CourtUnit:u1@3`. */
  @Column("text", { nullable: true })
  reliedOn: string | null;

  /** How many of its steps are on record; null where none was kept. */
  @Column("int", { nullable: true })
  steps: number | null;

  /** The day on which its dossier was laid to the archive; null until then. */
  @Column("date", { nullable: true })
  archivedOn: string | null;

  /** Where it lies. */
  @Column("varchar", { length: 255, nullable: true })
  archivePlace: string | null;

  /** Its mark there. */
  @Column("varchar", { length: 128, nullable: true })
  archiveReference: string | null;

  /** Until when it is kept; null when for good, and until it is archived. */
  @Column("date", { nullable: true })
  keepUntil: string | null;

  get id(): string {
    return toGlobalId("Nomination", this.code);
  }

  /** The vote; null where nothing is known of one. */
  get ballot(): BallotValue | null {
    const { heldOn, secret, eligibleVoters, votesFor, votesAgainst, passed, method } = this;
    const ballot = { heldOn, secret, eligibleVoters, votesFor, votesAgainst, passed, method };
    return Object.values(ballot).every((value) => value === null) ? null : ballot;
  }
}
