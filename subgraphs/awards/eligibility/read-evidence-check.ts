import type { Text } from "../../../platform/languages/language";
import { askedBy } from "./asked-by-clause";
import { texts } from "./eligibility.texts";
import { fail, pass, unknown, type Finding } from "./finding";
import {
  initiativeScopes,
  taskRatings,
  type InitiativeScopeName,
  type ReadEvidence,
  type TaskRatingName,
} from "./read-evidence";
import type { RuleClauseRow } from "./rule-clause.entity";

interface EvidenceOfYear {
  readonly year: number;
  readonly read: ReadEvidence;
}

/**
 * Checks a rating: of the year itself, or where the clause has a number of that many years immediately before. One below
 * the asked one fails, unless something else is enough in its place; one that is missing does not.
 */
export function checkRating(clause: RuleClauseRow, { year, read }: EvidenceOfYear): Finding {
  const { rating: lowest, orInitiative, scope } = askedBy(clause.code);
  if (!lowest || read.ratings.length === 0) {
    return orInitiative && scope && isRecognised(scope, { year, read })
      ? pass(texts.initiativeInstead)
      : unknown(texts.noRatings);
  }
  const asked = clause.number ?? 1;
  const last = clause.number === null ? year : year - 1;
  const years = Array.from({ length: asked }, (_, at) => last - asked + 1 + at);
  const rated = years.map((one) => read.ratings.find((rating) => rating.year === one)?.rating);
  const listOf = (test: (rating: TaskRatingName | undefined) => boolean) =>
    years.filter((_, at) => test(rated[at])).join(", ");
  const low = listOf((rating) => rating !== undefined && !isAtLeast(rating, lowest));
  const missing = listOf((rating) => rating === undefined);
  if (low === "" && missing === "") return pass(texts.rated({ years: years.join(", ") }));
  if (orInitiative && scope) {
    return isRecognised(scope, { year, read })
      ? pass(texts.initiativeInstead)
      : unknown(texts.ratedTooLowOrElse({ years: years.join(", ") }));
  }
  return low === "" ? unknown(texts.notRated({ years: missing })) : fail(texts.ratedTooLow({ years: low }));
}

/** Checks that enough initiatives of the scope were recognised by the end of the year; one that is missing fails nobody. */
export function checkInitiative(clause: RuleClauseRow, evidence: EvidenceOfYear): Finding {
  const { scope } = askedBy(clause.code);
  if (!scope || evidence.read.initiatives.length === 0) return unknown(texts.noInitiatives);
  const recognised = recognisedOf(scope, evidence);
  const found = texts.initiatives({ recognised, number: clause.number ?? 1, year: evidence.year });
  return recognised >= (clause.number ?? 1) ? pass(found) : unknown(found);
}

/**
 * Checks a share of a unit's members: of those with a title, or with a rating. Only a rating on record that is too low
 * can fail it: whoever has no title on record may have one all the same.
 */
export function checkMemberShare(clause: RuleClauseRow, title: Text, { read }: EvidenceOfYear): Finding {
  const { headcount, ratings, holders } = read.members;
  const { rating: lowest, moreThan } = askedBy(clause.code);
  const { titleCode, number } = clause;
  if (titleCode !== null && number === null) {
    return (holders[titleCode] ?? 0) > 0
      ? pass(texts.memberHolds({ title }))
      : unknown(texts.noMemberHolds({ title }));
  }
  if (number === null) return unknown(texts.unfinishedClause);
  if (!headcount) return unknown(texts.noMembers);
  const met = titleCode === null ? countAtLeast(ratings, lowest) : (holders[titleCode] ?? 0);
  const onRecord = titleCode === null ? ratings.length : met;
  if (onRecord > headcount) return unknown(texts.moreThanHeadcount({ onRecord, headcount }));
  const found = texts.memberShare({ met, headcount, number });
  const isEnough = moreThan ? met * 100 > number * headcount : met * 100 >= number * headcount;
  if (isEnough) return pass(found);
  const best = titleCode === null ? headcount - (onRecord - met) : headcount;
  return best * 100 < number * headcount ? fail(found) : unknown(found);
}

function isRecognised(scope: InitiativeScopeName, evidence: EvidenceOfYear): boolean {
  return recognisedOf(scope, evidence) > 0;
}

function recognisedOf(scope: InitiativeScopeName, { year, read }: EvidenceOfYear): number {
  return read.initiatives.filter(
    (one) =>
      initiativeScopes.indexOf(one.scope) >= initiativeScopes.indexOf(scope) &&
      one.recognisedOn <= `${year}-12-31`,
  ).length;
}

function countAtLeast(ratings: readonly TaskRatingName[], lowest: TaskRatingName | undefined): number {
  return lowest ? ratings.filter((rating) => isAtLeast(rating, lowest)).length : 0;
}

function isAtLeast(rating: TaskRatingName, lowest: TaskRatingName): boolean {
  return taskRatings.indexOf(rating) >= taskRatings.indexOf(lowest);
}
