import { referenceTo, type EntityReference } from "../../../platform/graphql/global-id";
import { reachOf } from "../../access-policy";
import type { AwardsContext } from "../context";
import type { PersonRow } from "../people/person.entity";
import { personOf } from "../recipients/recipient-of-record";
import type { BallotRow } from "./ballot.entity";

/** The votes that a nomination was put to, oldest first. */
export async function ballotsOf(
  nomination: string,
  { loaders }: Pick<AwardsContext, "loaders">,
): Promise<readonly BallotRow[]> {
  const results = await loaders.ballots.ofNomination.load(nomination);
  const ballots = await Promise.all(results.map(({ ballotCode }) => loaders.ballots.byCode.load(ballotCode)));
  return ballots
    .filter((ballot) => ballot !== null)
    .sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

const keyOf = ({ heldOn, code }: BallotRow) => `${heldOn} ${code}`;

/** Who votes: a unit, or a person of whom whoever asks may know. */
export async function voterOf(
  voterId: string | null,
  { loaders, access }: Pick<AwardsContext, "loaders" | "access">,
): Promise<PersonRow | EntityReference | null> {
  if (voterId === null) return null;
  const person = personOf(voterId);
  if (person === null) return referenceTo(voterId);
  return loaders.people.knownWithin(reachOf(access.principal, "existence")).load(person);
}
