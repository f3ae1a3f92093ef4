/**
 * The rules of scoring tables and of points, as pure functions: kinds of records ask them of files, and mutations of what is
 * put in. Points have two digits after the point, and are counted in hundredths, which numbers hold exactly.
 */

/** What the rules must know of a line of a scoring table. */
export interface CriterionFacts {
  /** Its code within the scheme. */
  readonly code: string;
  /** The criterion that it is part of, by that code. */
  readonly parentCode: string | null;
  /** Below zero where it only takes away (điểm trừ). */
  readonly maxPoints: number;
}

/** A scoring table by what it is for. */
export interface SchemeUse {
  readonly year: number;
  readonly unitKinds: readonly string[];
}

/** A criterion whose parts give another number of points in all than it does itself. */
export interface PartsThatDiffer {
  readonly code: string;
  readonly maxPoints: number;
  readonly ofParts: number;
}

/** Whether a number can be points: no more than two digits after the point. */
export function isPoints(points: number): boolean {
  return Number.isFinite(points) && points === hundredthsOf(points) / 100;
}

/** The sum of points, without the noise of binary fractions. */
export function sumOfPoints(points: readonly number[]): number {
  return points.reduce((sum, each) => sum + hundredthsOf(each), 0) / 100;
}

/** The most that parts give in all; of parts that only take away, the most that they take. */
export function mostPoints(parts: readonly number[]): number {
  const given = parts.filter((points) => points > 0);
  return sumOfPoints(given.length > 0 ? given : parts);
}

/** Whether points lie within what a criterion gives: from zero to its most, or from what it takes at most to zero. */
export function isWithin(points: number, maxPoints: number): boolean {
  return Math.min(0, maxPoints) <= points && points <= Math.max(0, maxPoints);
}

/** The criteria that points are given for: those without parts. */
export function scoredCriteria<Criterion extends CriterionFacts>(
  criteria: readonly Criterion[],
): readonly Criterion[] {
  const parents = new Set(criteria.map(({ parentCode }) => parentCode));
  return criteria.filter(({ code }) => !parents.has(code));
}

/** The criteria whose parts do not add up to them. */
export function partsThatDiffer(criteria: readonly CriterionFacts[]): readonly PartsThatDiffer[] {
  return criteria.flatMap(({ code, maxPoints }) => {
    const parts = criteria.filter(({ parentCode }) => parentCode === code);
    const ofParts = mostPoints(parts.map((part) => part.maxPoints));
    return parts.length === 0 || ofParts === sumOfPoints([maxPoints]) ? [] : [{ code, maxPoints, ofParts }];
  });
}

/** The criteria in the order of their table: each before its parts, and parts of one as they were given. */
export function inTableOrder<Criterion extends CriterionFacts>(
  criteria: readonly Criterion[],
): readonly Criterion[] {
  const byParent = new Map<string | null, Criterion[]>();
  for (const criterion of criteria)
    byParent.set(criterion.parentCode, [...(byParent.get(criterion.parentCode) ?? []), criterion]);
  const below = (parent: string | null): readonly Criterion[] =>
    (byParent.get(parent) ?? []).flatMap((criterion) => [criterion, ...below(criterion.code)]);
  return below(null);
}

/** The kinds of unit for which two tables of a sector would hold in one year. */
export function kindsTwice(scheme: SchemeUse, others: readonly SchemeUse[]): readonly string[] {
  const taken = new Set(
    others.filter(({ year }) => year === scheme.year).flatMap(({ unitKinds }) => unitKinds),
  );
  return scheme.unitKinds.filter((kind) => taken.has(kind));
}

/** The table by which units of a kind are scored in a year; undefined where there is none. */
export function schemeFor<Scheme extends SchemeUse>(
  { year, unitKind }: { readonly year: number; readonly unitKind: string },
  schemes: readonly Scheme[],
): Scheme | undefined {
  return schemes.find((scheme) => scheme.year === year && scheme.unitKinds.includes(unitKind));
}

function hundredthsOf(points: number): number {
  return Math.round(points * 100);
}
