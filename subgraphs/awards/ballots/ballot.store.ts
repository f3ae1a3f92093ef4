import type { Database } from "../../../platform/database/database";
import { select } from "../../../platform/database/select";
import { BallotResultRow } from "./ballot-result.entity";
import { BallotVoterRow } from "./ballot-voter.entity";
import { BallotRow } from "./ballot.entity";

/** What is read of votes; of papers, nothing. */
export class BallotStore {
  constructor(private readonly database: Database) {}

  byCodes(codes: readonly string[]): Promise<BallotRow[]> {
    return select(this.database, BallotRow, "ballot.byCodes")
      .where("ballot.code IN (:...codes)", { codes })
      .getMany();
  }

  resultsByBallots(codes: readonly string[]): Promise<BallotResultRow[]> {
    return select(this.database, BallotResultRow, "result.byBallots")
      .where("result.ballotCode IN (:...codes)", { codes })
      .orderBy("result.ordinal")
      .addOrderBy("result.code")
      .getMany();
  }

  resultsByNominations(codes: readonly string[]): Promise<BallotResultRow[]> {
    return select(this.database, BallotResultRow, "result.byNominations")
      .where("result.nominationCode IN (:...codes)", { codes })
      .orderBy("result.code")
      .getMany();
  }

  votersByBallots(codes: readonly string[]): Promise<BallotVoterRow[]> {
    return select(this.database, BallotVoterRow, "voter.byBallots")
      .where("voter.ballotCode IN (:...codes)", { codes })
      .orderBy("voter.code")
      .getMany();
  }
}
