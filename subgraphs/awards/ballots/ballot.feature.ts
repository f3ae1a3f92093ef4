import { manyByKey, oneByKey } from "../../../platform/graphql/loaders/loaders";
import { feature } from "../../../platform/subgraph-server/feature";
import { BallotPaperRow } from "./ballot-paper.entity";
import { BallotResultRow } from "./ballot-result.entity";
import { BallotVoterRow } from "./ballot-voter.entity";
import { BallotRow } from "./ballot.entity";
import { ballotRecords, ballotResultRecords, ballotVoterRecords } from "./ballot.records";
import { BallotStore } from "./ballot.store";

export const ballotFeature = feature({
  name: "ballots",
  entities: [BallotRow, BallotResultRow, BallotVoterRow, BallotPaperRow],
  kinds: [ballotRecords, ballotResultRecords, ballotVoterRecords],
  stores: { ballots: BallotStore },
  loaders: {
    ballots: (store: BallotStore) => ({
      byCode: oneByKey(
        (codes: readonly string[]) => store.byCodes(codes),
        (ballot) => ballot.code,
      ),
      resultsOf: manyByKey(
        (codes: readonly string[]) => store.resultsByBallots(codes),
        (result) => result.ballotCode,
      ),
      ofNomination: manyByKey(
        (codes: readonly string[]) => store.resultsByNominations(codes),
        (result) => result.nominationCode,
      ),
      rollOf: manyByKey(
        (codes: readonly string[]) => store.votersByBallots(codes),
        (voter) => voter.ballotCode,
      ),
    }),
  },
  nodes: { BallotSession: (code, { ballots }) => ballots.byCode.load(code) },
  resolvers: () => [require("./ballot.resolver")],
});
