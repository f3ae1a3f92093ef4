import type { Requirement } from "../../../platform/mutations/reason";
import { scoredMembers, signaturesOf, wasHeld, type SeasonFacts } from "./season-facts";
import { texts } from "./transitions.texts";

/**
 * Whether a season may move without what a step needs: never; with a reason; or with a reason where its year is long over, so that
 * what documents do not tell keeps nobody from entering it.
 */
type Without = "never" | "with a reason" | "afterwards, with a reason";

/** Something that a step of a season needs. */
export interface SeasonNeed extends Requirement {
  readonly without: Without;
  /** Whether the awards subgraph knows of it. */
  readonly isOfAwards?: true;
  /** Whether it is there on a day. */
  isMet(facts: SeasonFacts, on: string): boolean;
}

const afterwards = "afterwards, with a reason";

/** By their codes, which clients decide by. */
export const seasonNeeds = {
  MOVEMENT_LAUNCHED: {
    text: texts.movementLaunched,
    without: afterwards,
    isMet: ({ launches }, on) => launches.some((day) => day !== null && day <= on),
  },
  PLEDGE_SIGNED: {
    text: texts.pledgeSigned,
    without: afterwards,
    isMet: (facts) => signaturesOf(facts) > 0,
  },
  FIRST_DAY_COME: {
    text: texts.firstDayCome,
    without: "never",
    isMet: ({ startsOn }, on) => startsOn === null || startsOn <= on,
  },
  SCORING_SCHEME: {
    text: texts.scoringScheme,
    without: "with a reason",
    isMet: (facts) => scoredMembers(facts).length === facts.members.length,
  },
  SUMMARY_CONFERENCE: {
    text: texts.summaryConference,
    without: afterwards,
    isMet: (facts, on) => wasHeld(facts, "SUMMARY", on),
  },
  SCORECARDS_REVIEWED: {
    text: texts.scorecardsReviewed,
    without: afterwards,
    isMet: (facts) => scoredMembers(facts).every(({ isReviewed }) => isReviewed),
  },
  BALLOT_CLOSED: {
    text: texts.ballotClosed,
    without: afterwards,
    isOfAwards: true,
    isMet: ({ ballots }) => ballots !== null && ballots.closed > 0,
  },
  LEADERS_NAMED: {
    text: texts.leadersNamed,
    without: afterwards,
    isMet: (facts, on) => facts.hasNextLeaders || wasHeld(facts, "HANDOVER", on),
  },
  NO_OPEN_BALLOT: {
    text: texts.noOpenBallot,
    without: "never",
    isOfAwards: true,
    isMet: ({ ballots }) => ballots?.open === 0,
  },
  NOTHING_SIGNED: {
    text: texts.nothingSigned,
    without: "never",
    isMet: (facts) => signaturesOf(facts) === 0,
  },
  BALLOT_VOID: {
    text: texts.ballotVoid,
    without: "never",
    isOfAwards: true,
    isMet: ({ ballots }) => ballots?.closed === 0,
  },
} as const satisfies Readonly<Record<string, Omit<SeasonNeed, "code">>>;

export type SeasonNeedCode = keyof typeof seasonNeeds;
