import type { AwardsAction } from "../../write-policy";
import type { NominationState } from "../nominations/nomination.enums";
import type { NominationFacts } from "./nomination-facts";
import { nominationNeeds, type NominationNeed, type NominationNeedCode } from "./nomination-needs";

type State = keyof typeof NominationState;

/** A mutation that moves nominations. */
type Mover = "closeBallot" | "issueDecision" | "moveNominations";

/** Who takes a step by `moveNominations`: a row of the table of who may do what. */
type Who = Extract<AwardsAction, "moveNominationsAsProposer" | "moveNominationsFurther">;

/** A way from a state of a nomination to another. */
export interface NominationStep {
  readonly from: State;
  readonly to: State;
  /** The mutation that takes it. */
  readonly by: Mover;
  /** Who takes it; null where another mutation does. */
  readonly who: Who | null;
  readonly needs: readonly NominationNeedCode[];
  /** What has to be said: why, or what was found; null where nothing has. */
  readonly asks: "reason" | "opinion" | null;
}

type Taking = Pick<NominationStep, "by" | "who" | "asks">;

const steps = (
  to: State,
  from: readonly State[],
  needs: readonly NominationNeedCode[],
  taking: Taking,
): readonly NominationStep[] => from.map((one) => ({ from: one, to, needs, ...taking }));

const byProposer: Taking = { by: "moveNominations", who: "moveNominationsAsProposer", asks: null };
const byOfficer: Taking = { by: "moveNominations", who: "moveNominationsFurther", asks: "reason" };
const byBallot: Taking = { by: "closeBallot", who: null, asks: null };

const beforeDecided = [
  ...(["PROPOSED", "VOTED", "SUBMITTED", "APPRAISED"] as const),
  ...(["COUNCIL_APPROVED", "RETURNED"] as const),
] satisfies readonly State[];

/**
 * The way of a nomination, as data: `transitions` of the graph, the mutations and docs/transitions.md are made of it. Nothing
 * moves by itself.
 */
export const nominationSteps: readonly NominationStep[] = [
  ...steps("VOTED", ["PROPOSED"], ["CLUSTER_VOTE_PASSED"], byBallot),
  ...steps(
    "SUBMITTED",
    ["PROPOSED"],
    ["NO_CLUSTER_VOTE_NEEDED", "DOSSIER_COMPLETE", "NO_OPEN_BALLOT"],
    byProposer,
  ),
  ...steps("SUBMITTED", ["VOTED", "RETURNED"], ["DOSSIER_COMPLETE"], byProposer),
  ...steps("APPRAISED", ["SUBMITTED"], ["NO_OPEN_CASE"], { ...byOfficer, asks: "opinion" }),
  ...steps(
    "COUNCIL_APPROVED",
    ["APPRAISED"],
    ["PUBLISHED", "COMMENTS_CONCLUDED", "COUNCIL_VOTE_PASSED"],
    byBallot,
  ),
  ...steps("DECIDED", ["COUNCIL_APPROVED"], [], { by: "issueDecision", who: null, asks: null }),
  ...steps("RETURNED", ["SUBMITTED", "APPRAISED"], ["NO_OPEN_BALLOT"], byOfficer),
  ...steps("DOWNGRADED", ["SUBMITTED", "APPRAISED", "COUNCIL_APPROVED"], ["NO_OPEN_BALLOT"], byOfficer),
  ...steps("REJECTED", beforeDecided, ["NO_OPEN_BALLOT"], byOfficer),
  ...steps("WITHDRAWN", beforeDecided, ["NO_OPEN_BALLOT"], { ...byProposer, asks: "reason" }),
];

/** The steps that lead from a state. */
export function nominationStepsFrom(state: string): readonly NominationStep[] {
  return nominationSteps.filter(({ from }) => from === state);
}

/** The step that leads from a state to another; undefined where none does. */
export function nominationStepBetween(from: string, to: string): NominationStep | undefined {
  return nominationStepsFrom(from).find((step) => step.to === to);
}

/** What a step lacks. */
export function missingForStep(
  { needs }: Pick<NominationStep, "needs">,
  facts: NominationFacts,
): readonly NominationNeed[] {
  return needs
    .map((code): NominationNeed => ({ code, ...nominationNeeds[code] }))
    .filter((need) => !need.isMet(facts));
}
