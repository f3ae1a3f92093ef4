import type { Owners, OwnersScope } from "../../../platform/subgraph-server/owners/owners";
import type { SectorDefinition } from "../definition";
import { nominationsIn, type NominationTold } from "../seasons/season-in-awards";
import type { BallotFacts } from "./season-facts";

/**
 * The votes of some seasons, in the seasons' order, as the awards subgraph knows them.
 * @throws GraphError SUBGRAPH_UNAVAILABLE
 */
export async function ballotsIn(
  seasonIds: readonly string[],
  sector: SectorDefinition,
  owners: Owners,
  scope: OwnersScope | undefined,
): Promise<readonly BallotFacts[]> {
  return (await nominationsIn(seasonIds, sector, owners, scope)).map(ballotsOf);
}

/**
 * A vote that does not count holds nothing. One of which nothing is on record but what a nomination shows was closed: it is older
 * than the records of votes.
 */
function ballotsOf(nominations: readonly NominationTold[]): BallotFacts {
  const sessions = (state: string) =>
    new Set(
      nominations.flatMap(({ ballots }) => ballots.filter((one) => one.state === state).map(({ id }) => id)),
    ).size;
  const shown = nominations.filter(({ hasBallot, ballots }) => hasBallot && ballots.length === 0);
  return { closed: sessions("CLOSED") + shown.length, open: sessions("OPEN") };
}
