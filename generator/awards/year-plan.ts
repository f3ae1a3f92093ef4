import type { GenerateOptions } from "../options";

/** How many records a year is to have. */
export interface YearPlan {
  readonly year: number;
  /** Exactly so many. */
  readonly awards: number;
  /** About so many. */
  readonly nominations: number;
  readonly registrations: number;
  /** The year is over, and its titles are given. */
  readonly isOver: boolean;
}

const growthAYear = 0.02;
/** In the year that is under way only commendations are given so far. */
const shareOfLastYear = 0.4;
const nominationsAnAward = 0.15;
const registrationsAnAward = 0.3;

/** Spreads the awards over the years, a little more in each, so that they come out to the last one. */
export function planYears({ fromYear, toYear, awards }: GenerateOptions): readonly YearPlan[] {
  const years = Array.from({ length: toYear - fromYear + 1 }, (_, at) => fromYear + at);
  const weights = years.map((year, at) => (1 + growthAYear * at) * (year === toYear ? shareOfLastYear : 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let passed = 0;
  let given = 0;
  return years.map((year, at) => {
    passed += weights[at] ?? 0;
    const until = year === toYear ? awards : Math.floor((passed * awards) / total);
    const count = until - given;
    given = until;
    return {
      year,
      awards: count,
      nominations: Math.round(count * nominationsAnAward),
      registrations: Math.round(count * registrationsAnAward),
      isOver: year < toYear,
    };
  });
}
