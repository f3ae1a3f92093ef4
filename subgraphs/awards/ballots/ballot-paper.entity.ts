import { Column, Entity, PrimaryColumn } from "typeorm";

/**
 * What some voter says of one nomination. It is no record: it has no version, no time and no number, is imported and exported
 * nowhere, and stands in the order of its key, which is drawn at random, without a number of the row beside it.
 */
@Entity("ballot_paper", { withoutRowid: true })
export class BallotPaperRow {
  @PrimaryColumn("varchar", { length: 96 })
  ballotCode: string;

  /** Drawn for this paper alone: those of one voter have nothing in common. */
  @PrimaryColumn("varchar", { length: 32 })
  paper: string;

  @Column("varchar", { length: 96 })
  nominationCode: string;

  @Column("varchar", { length: 16 })
  choice: string;
}
