import type { Entity, Owners, OwnersScope } from "../../../platform/subgraph-server/owners/owners";
import type { SectorDefinition } from "../definition";

/** What the awards subgraph tells of a vote. */
interface BallotTold {
  readonly id: string;
  readonly state: string;
}

/** What the awards subgraph tells of a nomination that was made in a season. */
export interface NominationTold {
  readonly state: string;
  /** The id of who was put forward; null where it is not told. */
  readonly nominee: string | null;
  /** Whether a vote on it is known. */
  readonly hasBallot: boolean;
  /** The votes that it was put to, as far as they are on record. */
  readonly ballots: readonly BallotTold[];
}

/**
 * The nominations that were made in some seasons, in the seasons' order, as their owner knows them.
 * @throws GraphError SUBGRAPH_UNAVAILABLE
 */
export async function nominationsIn(
  seasonIds: readonly string[],
  { prefix }: SectorDefinition,
  owners: Owners,
  scope: OwnersScope | undefined,
): Promise<readonly (readonly NominationTold[])[]> {
  const type = `${prefix}ClusterSeason`;
  const references = seasonIds.map((id) => ({ __typename: type, id }));
  const selection = `... on ${type} { nominations { state nominee { id } ballot { heldOn } ballots { id state } } }`;
  const seasons = await owners.entities("awards", references, selection, scope);
  return seasons.map((season) => listIn(season, "nominations").map(toldOf));
}

function toldOf(nomination: Entity): NominationTold {
  const { state, nominee, ballot } = nomination;
  const id = (nominee as { readonly id?: unknown } | null | undefined)?.id;
  return {
    state: String(state),
    nominee: typeof id === "string" ? id : null,
    hasBallot: ballot != null,
    ballots: listIn(nomination, "ballots").map((one) => ({
      id: String(one["id"]),
      state: String(one["state"]),
    })),
  };
}

function listIn(entity: Entity | null, field: string): readonly Entity[] {
  const list = entity?.[field];
  return Array.isArray(list) ? (list as readonly Entity[]) : [];
}
