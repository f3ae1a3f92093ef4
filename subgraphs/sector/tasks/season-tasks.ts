import type { Text } from "../../../platform/languages/language";
import { texts } from "./tasks.texts";

/** A member of a season, as far as something waits for its officers. */
export interface MemberAtWork {
  readonly unitId: string;
  readonly unitName: string;
  /** Whether somebody who asks keeps the emulation work of the unit. */
  readonly isOwn: boolean;
  /** Whether there is a scoring table for it. */
  readonly isScored: boolean;
  readonly hasSigned: boolean;
  readonly card: CardAtWork | null;
}

export interface CardAtWork {
  readonly state: string;
  readonly submittedOn: string | null;
  readonly reviewedOn: string | null;
  /** Whether somebody who asks may review it. */
  readonly isForReview: boolean;
}

/** A season, as far as something waits for officers. */
export interface SeasonAtWork {
  readonly id: string;
  readonly clusterName: string;
  readonly year: number;
  readonly state: string;
  readonly members: readonly MemberAtWork[];
  /** The day of the pledge that is there to be signed; undefined without one. */
  readonly pledgeSignedOn: string | null | undefined;
  /** The states to which somebody who asks can move it on now. */
  readonly nextStates: readonly Text[];
}

/** Something that waits. */
export interface Task {
  readonly kind: "ADVANCE_SEASON" | "REVIEW_SCORECARD" | "SIGN_PLEDGE" | "SUBMIT_SELF_SCORE";
  readonly text: Text;
  readonly recordId: string;
  readonly since: string | null;
}

const signing: readonly string[] = ["LAUNCHED", "REGISTRATION", "PLEDGED"];
const scoring: readonly string[] = ["UNDER_WAY", "SCORING"];

/** What waits in a season for whoever asks, by whom it is known what is theirs. */
export function tasksIn(season: SeasonAtWork): readonly Task[] {
  const { id, clusterName: cluster, year, state, members, pledgeSignedOn, nextStates } = season;
  const of = (member: MemberAtWork) => ({ cluster, year, unit: member.unitName });
  const tasks: Task[] = nextStates.map((next) => ({
    kind: "ADVANCE_SEASON",
    text: texts.advanceSeason({ cluster, year, state: next }),
    recordId: id,
    since: null,
  }));
  for (const member of members) {
    const { unitId: recordId, card } = member;
    if (member.isOwn && pledgeSignedOn !== undefined && signing.includes(state) && !member.hasSigned)
      tasks.push({
        ...{ kind: "SIGN_PLEDGE", recordId, since: pledgeSignedOn },
        text: texts.signPledge(of(member)),
      });
    if (member.isOwn && member.isScored && scoring.includes(state)) {
      if (card === null || card.state === "DRAFT")
        tasks.push({
          ...{ kind: "SUBMIT_SELF_SCORE", recordId, since: null },
          text: texts.submitSelfScore(of(member)),
        });
      if (card?.state === "RETURNED")
        tasks.push({
          ...{ kind: "SUBMIT_SELF_SCORE", recordId, since: card.reviewedOn },
          text: texts.scorecardReturned(of(member)),
        });
    }
    if (card?.state === "SUBMITTED" && card.isForReview)
      tasks.push({
        ...{ kind: "REVIEW_SCORECARD", recordId, since: card.submittedOn },
        text: texts.reviewScorecard(of(member)),
      });
  }
  return tasks;
}
