import type { WriteAction } from "../../write-policy";
import type { SeasonState } from "../seasons/season.enums";
import type { SeasonFacts } from "./season-facts";
import { seasonNeeds, type SeasonNeed, type SeasonNeedCode } from "./season-needs";

type State = keyof typeof SeasonState;

/** A way from a state of a season to another. */
export interface SeasonStep {
  readonly from: State;
  readonly to: State;
  readonly needs: readonly SeasonNeedCode[];
  /** The row of the table of who may do what. */
  readonly who: Extract<WriteAction, `advanceSeason${string}`>;
  /** Whether it may be taken after the last day: a year is summed up when it is over. */
  readonly mayFollow: boolean;
  readonly isBack: boolean;
}

const onward = (
  to: State,
  from: readonly State[],
  needs: readonly SeasonNeedCode[],
  { who = "advanceSeason", mayFollow = false }: Partial<Pick<SeasonStep, "who" | "mayFollow">> = {},
): readonly SeasonStep[] => from.map((one) => ({ from: one, to, needs, who, mayFollow, isBack: false }));

const back = (
  to: State,
  from: readonly State[],
  needs: readonly SeasonNeedCode[] = [],
): readonly SeasonStep[] =>
  from.map((one) => ({ from: one, to, needs, who: "advanceSeasonBack", mayFollow: true, isBack: true }));

const scoring = { mayFollow: true } as const;
const further = { who: "advanceSeasonFurther", mayFollow: true } as const;

/**
 * The way of a season through its year, as data: `transitions` of the graph, the mutation and docs/transitions.md are made of
 * it. Going back needs a reason.
 */
export const seasonSteps: readonly SeasonStep[] = [
  ...onward("LAUNCHED", ["PLANNED"], ["MOVEMENT_LAUNCHED"]),
  ...onward("REGISTRATION", ["LAUNCHED"], []),
  ...onward("PLEDGED", ["LAUNCHED", "REGISTRATION"], ["PLEDGE_SIGNED"]),
  ...onward("UNDER_WAY", ["PLEDGED"], ["FIRST_DAY_COME"]),
  ...onward("SCORING", ["UNDER_WAY"], ["SCORING_SCHEME"], scoring),
  ...onward("CONFERENCE", ["UNDER_WAY", "SCORING"], ["SUMMARY_CONFERENCE", "SCORECARDS_REVIEWED"], further),
  ...onward("BALLOT", ["CONFERENCE"], ["BALLOT_CLOSED"], further),
  ...onward("CLOSED", ["CONFERENCE", "BALLOT"], ["LEADERS_NAMED", "NO_OPEN_BALLOT"], further),

  ...back("PLANNED", ["LAUNCHED"], ["NOTHING_SIGNED"]),
  ...back("LAUNCHED", ["REGISTRATION", "PLEDGED"]),
  ...back("REGISTRATION", ["PLEDGED"]),
  ...back("PLEDGED", ["UNDER_WAY"]),
  ...back("UNDER_WAY", ["SCORING", "CONFERENCE"]),
  ...back("SCORING", ["CONFERENCE"]),
  ...back("CONFERENCE", ["BALLOT", "CLOSED"], ["BALLOT_VOID"]),
  ...back("BALLOT", ["CLOSED"], ["BALLOT_CLOSED"]),
];

/** The steps that lead from a state. */
export function stepsFrom(state: string): readonly SeasonStep[] {
  return seasonSteps.filter(({ from }) => from === state);
}

/** The step that leads from a state to another; undefined where none does. */
export function stepBetween(from: string, to: string): SeasonStep | undefined {
  return stepsFrom(from).find((step) => step.to === to);
}

/** What a step lacks on a day. */
export function missingFor({ needs }: SeasonStep, facts: SeasonFacts, on: string): readonly SeasonNeed[] {
  return needs
    .map((code): SeasonNeed => ({ code, ...seasonNeeds[code] }))
    .filter((need) => !need.isMet(facts, on));
}

/** Whether a step turns on what the awards subgraph knows. */
export function asksAwards({ needs }: Pick<SeasonStep, "needs">): boolean {
  return needs.some((code) => "isOfAwards" in seasonNeeds[code]);
}
