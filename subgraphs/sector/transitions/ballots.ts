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

/** A vote that is known of a nomination is one that was closed: awards keeps none that is open. */
function ballotsOf(nominations: readonly NominationTold[]): BallotFacts {
  return { closed: nominations.filter(({ hasBallot }) => hasBallot).length, open: 0 };
}
