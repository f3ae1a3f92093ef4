/** A day that is not what its weekday says. */
export interface Holiday {
  /** The day, written YYYY-MM-DD. */
  readonly code: string;
  /** `OFF`, or `WORKING` for one of a weekend that is worked. */
  readonly kind: string;
  readonly verified: boolean;
}

/** How many working days there are, and whether that is certain. */
export interface WorkingDays {
  readonly days: number;
  /** False where days off of a year are not known, or one of them is not certain. */
  readonly isCertain: boolean;
}

const dayMs = 86_400_000;
/** More than any notice runs; a longer one is not counted day by day. */
const mostDays = 3_660;

/**
 * The working days from one day to another, both of them among those counted: Mondays to Fridays that are not off, and what days
 * of weekends are worked. None where the last is before the first.
 */
export function workingDays(from: string, to: string, holidays: readonly Holiday[]): WorkingDays {
  const known = new Map(holidays.map((holiday) => [holiday.code, holiday]));
  const knownYears = new Set(holidays.map(({ code }) => code.slice(0, 4)));
  let [days, isCertain] = [0, true];
  const end = Math.min(Date.parse(to), Date.parse(from) + mostDays * dayMs);
  for (let at = Date.parse(from); at <= end; at += dayMs) {
    const date = new Date(at);
    const day = date.toISOString().slice(0, 10);
    const holiday = known.get(day);
    const isWeekday = date.getUTCDay() % 6 !== 0;
    if (holiday ? holiday.kind === "WORKING" : isWeekday) days += 1;
    if (holiday?.verified === false || !knownYears.has(day.slice(0, 4))) isCertain = false;
  }
  return { days, isCertain };
}

/** The years that a period touches. */
export function yearsOf(from: string, to: string): readonly number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const most = Math.ceil(mostDays / 365) + 1;
  return Array.from({ length: Math.max(0, Math.min(last - first + 1, most)) }, (_, at) => first + at);
}
