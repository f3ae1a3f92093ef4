import type { Text } from "../../../platform/languages/language";
import type { AwardRow } from "../awards/award.entity";
import type { NominationRow } from "../nominations/nomination.entity";
import type { TitleCatalogue } from "../titles/title-catalogue";
import { labelIn } from "../enum-labels/enum-label.manager";
import { texts } from "./eligibility.texts";
import { fail, pass, unknown, type Finding } from "./finding";
import type { ReadEvidence } from "./read-evidence";
import { checkInitiative, checkMemberShare, checkRating } from "./read-evidence-check";
import type { RuleClauseRow } from "./rule-clause.entity";

/** What the records have on the recipient, for a title in a year. */
export interface Evidence {
  readonly titleCode: string;
  readonly year: number;
  readonly titles: TitleCatalogue;
  readonly awards: readonly AwardRow[];
  readonly nominations: readonly NominationRow[];
  readonly read: ReadEvidence;
}

type Check = (clause: RuleClauseRow, evidence: Evidence) => Finding;

/** Checks a clause against the records. Only what the records show can fail it; what they lack cannot. */
export function checkClause(clause: RuleClauseRow, evidence: Evidence): Finding {
  return checks[clause.check]?.(clause, evidence) ?? unknown(texts.unknownClause);
}

const checks: Readonly<Record<string, Check>> = {
  AWARD_STREAK: checkStreak,
  AWARD_COUNT: checkCount,
  AWARD_HELD: checkHeld,
  NOMINATED: checkNominated,
  BALLOT_SHARE: checkBallotShare,
  RATING: checkRating,
  INITIATIVE: checkInitiative,
  MEMBER_SHARE: (clause, evidence) =>
    checkMemberShare(clause, nameOf(clause.titleCode ?? evidence.titleCode, evidence), evidence),
  DISCIPLINE: () => unknown(texts.noDiscipline),
  HUMAN: () => ({ result: "NOT_MACHINE_CHECKABLE", explanation: texts.forPeople }),
};

/** The title in each of the years immediately before: a gap on record breaks the chain, a gap in the records does not. */
function checkStreak(clause: RuleClauseRow, evidence: Evidence): Finding {
  const { titleCode, number } = clause;
  if (titleCode === null || number === null) return unfinished;
  const awards = awardsOf(titleCode, evidence);
  const title = nameOf(titleCode, evidence);
  const years = Array.from({ length: number }, (_, at) => evidence.year - number + at);
  const held = years.filter((year) => awards.some((award) => award.year === year && stands(award)));
  const missing = years.filter((year) => !held.includes(year));
  if (missing.length === 0) return pass(texts.streakHeld({ title, years: list(years) }));
  const revoked = missing.filter((year) => awards.some((award) => award.year === year));
  if (revoked.length > 0) return fail(texts.streakBroken({ title, years: list(revoked) }));
  return unknown(texts.streakUnknown({ title, years: list(missing), number }));
}

function checkCount(clause: RuleClauseRow, evidence: Evidence): Finding {
  const { titleCode, number } = clause;
  if (titleCode === null || number === null) return unfinished;
  const held = awardsOf(titleCode, evidence).filter(
    (award) => award.year < evidence.year && stands(award),
  ).length;
  const found = texts.timesHeld({ title: nameOf(titleCode, evidence), held, year: evidence.year, number });
  return held >= number ? pass(found) : unknown(found);
}

/** The title for the very year, as the rules that ask for one word it. */
function checkHeld(clause: RuleClauseRow, evidence: Evidence): Finding {
  const { titleCode } = clause;
  if (titleCode === null) return unfinished;
  const of = { title: nameOf(titleCode, evidence), year: evidence.year };
  const awards = awardsOf(titleCode, evidence).filter(({ year }) => year === evidence.year);
  if (awards.some(stands)) return pass(texts.held(of));
  return awards.length > 0 ? fail(texts.revoked(of)) : unknown(texts.notHeld(of));
}

const exits = ["REJECTED", "RETURNED", "WITHDRAWN", "DOWNGRADED"];

function checkNominated(clause: RuleClauseRow, evidence: Evidence): Finding {
  const title = clause.titleCode ?? evidence.titleCode;
  const nominations = nominationsOf(title, evidence);
  const of = { title: nameOf(title, evidence), year: evidence.year };
  const live = nominations.find(({ state }) => state !== "PROPOSED" && !exits.includes(state));
  if (live) return pass(texts.nominated({ ...of, state: labelOf(live) }));
  const ended = nominations.find(({ state }) => state !== "PROPOSED" && state !== "RETURNED");
  if (ended && nominations.every(({ state }) => exits.includes(state)))
    return fail(texts.nominationEnded({ ...of, state: labelOf(ended) }));
  const first = nominations[0];
  return unknown(first ? texts.nominatedOnly({ ...of, state: labelOf(first) }) : texts.notNominated(of));
}

function checkBallotShare(clause: RuleClauseRow, evidence: Evidence): Finding {
  const { number } = clause;
  if (number === null) return unfinished;
  const title = clause.titleCode ?? evidence.titleCode;
  const of = { title: nameOf(title, evidence), year: evidence.year };
  const shares = nominationsOf(title, evidence).flatMap(({ votesFor, eligibleVoters }) =>
    votesFor === null || !eligibleVoters ? [] : [shareOf(votesFor, eligibleVoters)],
  );
  if (shares.length === 0) return unknown(texts.noVotes({ ...of, number }));
  const best = Math.max(...shares);
  const found = texts.votes({ ...of, share: best, number });
  return best >= number ? pass(found) : fail(found);
}

const unfinished = unknown(texts.unfinishedClause);

/** To two places, so that 8 of 12 reaches two thirds written as 66.67. */
function shareOf(votes: number, voters: number): number {
  return Math.round((votes / voters) * 10_000) / 100;
}

function stands({ status }: AwardRow): boolean {
  return status === "GRANTED";
}

/** The awards of a title, in any of its sectors' forms. */
function awardsOf(titleCode: string, { awards, titles }: Evidence): readonly AwardRow[] {
  const forms = titles.formsOf(titleCode);
  return awards.filter((award) => forms.includes(award.titleCode));
}

function nominationsOf(titleCode: string, { nominations, titles, year }: Evidence): readonly NominationRow[] {
  const forms = titles.formsOf(titleCode);
  return nominations.filter((nomination) => nomination.year === year && forms.includes(nomination.titleCode));
}

function nameOf(titleCode: string, { titles }: Evidence): Text {
  const title = titles.find(titleCode);
  return { en: title?.englishName ?? titleCode, vi: title?.name ?? titleCode };
}

function labelOf({ state }: NominationRow): Text {
  return labelIn("NominationState", state);
}

function list(years: readonly number[]): string {
  return years.join(", ");
}
