import type { Requirement } from "../../../platform/mutations/reason";
import { isEnteredAfterwards, needsClusterVote, type NominationFacts } from "./nomination-facts";
import { texts } from "./nomination-steps.texts";

/**
 * Whether a nomination may move without what a step needs: never; with a reason, which an opinion is; or with a reason
 * where its year is long over, so that what documents do not tell keeps nobody from entering it.
 */
type Without = "never" | "with a reason" | "afterwards, with a reason";

/** Something that a step of a nomination needs. */
export interface NominationNeed extends Requirement {
  readonly without: Without;
  isMet(facts: NominationFacts): boolean;
}

const afterwards = "afterwards, with a reason";

/** By their codes, which clients decide by. */
export const nominationNeeds = {
  NO_CLUSTER_VOTE_NEEDED: {
    text: texts.noClusterVoteNeeded,
    without: afterwards,
    isMet: (facts) => !needsClusterVote(facts),
  },
  CLUSTER_VOTE_PASSED: {
    text: texts.clusterVotePassed,
    without: "never",
    isMet: ({ ballots }) => ballots.passed.includes("CLUSTER"),
  },
  DOSSIER_COMPLETE: {
    text: texts.dossierComplete,
    without: afterwards,
    isMet: ({ lacksDocuments }) => !lacksDocuments,
  },
  NO_OPEN_CASE: {
    text: texts.noOpenCase,
    without: "with a reason",
    isMet: ({ hasOpenCase }) => hasOpenCase !== true,
  },
  PUBLISHED: {
    text: texts.published,
    without: afterwards,
    isMet: ({ publication }) => publication === null || publication === "ended",
  },
  COMMENTS_CONCLUDED: {
    text: texts.commentsConcluded,
    without: "never",
    isMet: ({ hasOpenComment }) => !hasOpenComment,
  },
  COUNCIL_VOTE_PASSED: {
    text: texts.councilVotePassed,
    without: "never",
    isMet: ({ ballots }) => ballots.passed.includes("COUNCIL"),
  },
  NO_OPEN_BALLOT: {
    text: texts.noOpenBallot,
    without: "never",
    isMet: ({ ballots }) => !ballots.isOpen,
  },
} as const satisfies Readonly<Record<string, Omit<NominationNeed, "code">>>;

export type NominationNeedCode = keyof typeof nominationNeeds;

/** Whether a nomination may move without something that a step needs. */
export function mayGoWithout(
  { without }: Pick<NominationNeed, "without">,
  facts: Pick<NominationFacts, "year">,
  reason: string | null,
  today: string,
): boolean {
  if (without === "never" || reason === null) return false;
  return without === "with a reason" || isEnteredAfterwards(facts, today);
}
