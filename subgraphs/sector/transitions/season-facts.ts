import { schemeFor, type SchemeUse } from "../scoring/scoring-rules";
import type { SeasonDays } from "../seasons/season-days";

/** What is on record of a season, as far as steps turn on it. */
export interface SeasonFacts extends SeasonDays {
  readonly state: string;
  readonly year: number;
  /** The days on which its movements were launched; null where a day is not known. */
  readonly launches: readonly (string | null)[];
  readonly members: readonly MemberFacts[];
  readonly pledges: readonly PledgeFacts[];
  readonly conferences: readonly ConferenceFacts[];
  /** The scoring tables of the sector. */
  readonly schemes: readonly SchemeUse[];
  /** Whether leaders of the cluster's next season are named. */
  readonly hasNextLeaders: boolean;
  /** What the awards subgraph tells of votes; null where it was not asked. */
  readonly ballots: BallotFacts | null;
}

interface MemberFacts {
  readonly unit: string;
  readonly unitKind: string;
  readonly isReviewed: boolean;
}

interface PledgeFacts {
  /** The units that signed, as far as they are named. */
  readonly signatories: readonly string[];
  /** How many a source counts. */
  readonly count: number | null;
}

interface ConferenceFacts {
  readonly kinds: readonly string[];
  readonly heldOn: string | null;
}

export interface BallotFacts {
  readonly closed: number;
  readonly open: number;
}

/** How many units signed the season's pledges. */
export function signaturesOf({ pledges }: Pick<SeasonFacts, "pledges">): number {
  const named = new Set(pledges.flatMap(({ signatories }) => signatories)).size;
  return Math.max(named, ...pledges.map(({ count }) => count ?? 0));
}

/** Whether a conference was held for something by a day. */
export function wasHeld(
  { conferences }: Pick<SeasonFacts, "conferences">,
  kind: string,
  by: string,
): boolean {
  return conferences.some(({ kinds, heldOn }) => kinds.includes(kind) && heldOn !== null && heldOn <= by);
}

/** The members for which there is a scoring table. */
export function scoredMembers({ members, schemes, year }: SeasonFacts): readonly MemberFacts[] {
  return members.filter(({ unitKind }) => schemeFor({ year, unitKind }, schemes) !== undefined);
}

/** Whether a season is one of the past, whose records are entered afterwards: its last day is more than a year ago. */
export function isEnteredAfterwards(
  { endsOn, year }: Pick<SeasonFacts, "endsOn" | "year">,
  today: string,
): boolean {
  const last = endsOn ?? `${year}-12-31`;
  return `${Number(last.slice(0, 4)) + 1}${last.slice(4)}` < today;
}
