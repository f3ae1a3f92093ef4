import type { AwardRow } from "../awards/award.entity";
import type { NominationRow } from "../nominations/nomination.entity";
import type { TitleCatalogue } from "../titles/title-catalogue";
import type { RuleClauseRow } from "./rule-clause.entity";

export type CheckResultName = "PASS" | "FAIL" | "INSUFFICIENT_DATA" | "NOT_MACHINE_CHECKABLE";

/** What came of a clause, and why. */
export interface Finding {
  readonly result: CheckResultName;
  readonly explanation: string;
}

/** What the records have on the recipient, for a title in a year. */
export interface Evidence {
  readonly titleCode: string;
  readonly year: number;
  readonly titles: TitleCatalogue;
  readonly awards: readonly AwardRow[];
  readonly nominations: readonly NominationRow[];
}

type Check = (clause: RuleClauseRow, evidence: Evidence) => Finding;

const pass = (explanation: string): Finding => ({ result: "PASS", explanation });
const fail = (explanation: string): Finding => ({ result: "FAIL", explanation });
const unknown = (explanation: string): Finding => ({ result: "INSUFFICIENT_DATA", explanation });

/** Checks a clause against the records. Only what the records show can fail it; what they lack cannot. */
export function checkClause(clause: RuleClauseRow, evidence: Evidence): Finding {
  return checks[clause.check]?.(clause, evidence) ?? unknown("The graph does not know this kind of clause.");
}

const checks: Readonly<Record<string, Check>> = {
  AWARD_STREAK: checkStreak,
  AWARD_COUNT: checkCount,
  AWARD_HELD: checkHeld,
  NOMINATED: checkNominated,
  BALLOT_SHARE: checkBallotShare,
  RATING: () => unknown("The graph holds no ratings."),
  INITIATIVE: () => unknown("The graph holds no initiatives."),
  MEMBER_SHARE: () => unknown("The graph holds no titles or ratings of a unit's members."),
  DISCIPLINE: () => unknown("The graph holds no disciplinary records."),
  HUMAN: () => ({ result: "NOT_MACHINE_CHECKABLE", explanation: "People must judge this." }),
};

/** The title in each of the years immediately before: a gap on record breaks the chain, a gap in the records does not. */
function checkStreak(clause: RuleClauseRow, evidence: Evidence): Finding {
  const { titleCode, number } = clause;
  if (titleCode === null || number === null) return unfinished;
  const awards = awardsOf(titleCode, evidence);
  const years = Array.from({ length: number }, (_, at) => evidence.year - number + at);
  const held = years.filter((year) => awards.some((award) => award.year === year && stands(award)));
  const missing = years.filter((year) => !held.includes(year));
  if (missing.length === 0) return pass(`${nameOf(titleCode, evidence)}: on record for ${list(years)}.`);
  const revoked = missing.filter((year) => awards.some((award) => award.year === year));
  if (revoked.length > 0)
    return fail(
      `${nameOf(titleCode, evidence)}: revoked for ${list(revoked)}, which breaks the years in a row.`,
    );
  return unknown(
    `${nameOf(titleCode, evidence)}: no record for ${list(missing)}; ${number} years in a row are asked for.`,
  );
}

function checkCount(clause: RuleClauseRow, evidence: Evidence): Finding {
  const { titleCode, number } = clause;
  if (titleCode === null || number === null) return unfinished;
  const held = awardsOf(titleCode, evidence).filter(
    (award) => award.year < evidence.year && stands(award),
  ).length;
  const found = `${nameOf(titleCode, evidence)}: ${held} on record before ${evidence.year}, ${number} asked for.`;
  return held >= number ? pass(found) : unknown(found);
}

/** The title for the very year, as the rules that ask for one word it. */
function checkHeld(clause: RuleClauseRow, evidence: Evidence): Finding {
  const { titleCode } = clause;
  if (titleCode === null) return unfinished;
  const of = `${nameOf(titleCode, evidence)}, ${evidence.year}`;
  const awards = awardsOf(titleCode, evidence).filter(({ year }) => year === evidence.year);
  if (awards.some(stands)) return pass(`${of}: on record.`);
  return awards.length > 0 ? fail(`${of}: revoked.`) : unknown(`${of}: no record.`);
}

const exits = ["REJECTED", "RETURNED", "WITHDRAWN", "DOWNGRADED"];

function checkNominated(clause: RuleClauseRow, evidence: Evidence): Finding {
  const title = clause.titleCode ?? evidence.titleCode;
  const nominations = nominationsOf(title, evidence);
  const of = `${nameOf(title, evidence)}, ${evidence.year}`;
  const live = nominations.find(({ state }) => state !== "PROPOSED" && !exits.includes(state));
  if (live) return pass(`${of}: a nomination is on record, and has come to ${live.state}.`);
  const ended = nominations.find(({ state }) => state !== "PROPOSED" && state !== "RETURNED");
  if (ended && nominations.every(({ state }) => exits.includes(state)))
    return fail(`${of}: the nomination ended as ${ended.state}.`);
  const first = nominations[0];
  return unknown(
    first
      ? `${of}: a nomination is on record, but only as ${first.state}.`
      : `${of}: no nomination is on record.`,
  );
}

function checkBallotShare(clause: RuleClauseRow, evidence: Evidence): Finding {
  const { number } = clause;
  if (number === null) return unfinished;
  const title = clause.titleCode ?? evidence.titleCode;
  const of = `${nameOf(title, evidence)}, ${evidence.year}`;
  const shares = nominationsOf(title, evidence).flatMap(({ votesFor, eligibleVoters }) =>
    votesFor === null || !eligibleVoters ? [] : [shareOf(votesFor, eligibleVoters)],
  );
  if (shares.length === 0)
    return unknown(`${of}: no count of votes is on record; ${number} % are asked for.`);
  const best = Math.max(...shares);
  const found = `${of}: ${best} % of those who could vote were for it, ${number} % are asked for.`;
  return best >= number ? pass(found) : fail(found);
}

const unfinished = unknown("The clause does not say which title or which number it asks for.");

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

function nameOf(titleCode: string, { titles }: Evidence): string {
  return titles.find(titleCode)?.englishName ?? titleCode;
}

function list(years: readonly number[]): string {
  return years.join(", ");
}
