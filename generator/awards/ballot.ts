import type { Chance } from "../chance/chance";

/** The outcome of a vote, as nominations bear it. */
export interface Ballot {
  readonly eligibleVoters: number;
  readonly votesFor: number;
  readonly votesAgainst: number;
  readonly passed: boolean;
}

/** Whether so many votes are two thirds of those that could be cast. */
export function isPassed(votesFor: number, eligibleVoters: number): boolean {
  return votesFor * 3 >= eligibleVoters * 2;
}

/** A vote that passes or fails, as is asked for: a few stay away, and the others are for or against. */
export function ballotOf(chance: Chance, voters: number, passes: boolean): Ballot {
  const eligibleVoters = Math.max(3, voters);
  const needed = Math.ceil((eligibleVoters * 2) / 3);
  const votesFor = passes
    ? chance.between(Math.max(needed, Math.floor(eligibleVoters * 0.8)), eligibleVoters)
    : chance.between(Math.floor(needed / 2), needed - 1);
  const rest = eligibleVoters - votesFor;
  const votesAgainst = chance.between(Math.floor(rest / 2), rest);
  return { eligibleVoters, votesFor, votesAgainst, passed: isPassed(votesFor, eligibleVoters) };
}
