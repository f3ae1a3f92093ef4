/** The first and the last day of a season, as far as they are known. */
export interface SeasonDays {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/** A season of the same cluster, by its label and its first day. */
export interface SeasonBefore {
  readonly year: number;
  readonly startsOn: string | null;
}

/**
 * The days of a year by a sector's calendar. A sector with one calendar has no other; with several, a cluster keeps the one that
 * it had in the last season before whose first day is known. Null where neither tells.
 */
export function daysByCalendar(
  year: number,
  startMonths: readonly number[],
  before: readonly SeasonBefore[],
): SeasonDays {
  const month = startMonths.length === 1 ? startMonths[0] : monthBefore(year, startMonths, before);
  return month === undefined ? { startsOn: null, endsOn: null } : daysFrom(year, month);
}

/** The days of a year that begins in a month: in January of the year itself, in any other month of the year before. */
function daysFrom(year: number, month: number): SeasonDays {
  const begins = month === 1 ? year : year - 1;
  return { startsOn: dayOf(begins, month, 1), endsOn: dayOf(begins + 1, month, 0) };
}

function monthBefore(
  year: number,
  startMonths: readonly number[],
  before: readonly SeasonBefore[],
): number | undefined {
  const months = before
    .filter((season) => season.year < year && season.startsOn !== null)
    .sort((one, other) => other.year - one.year)
    .map(({ startsOn }) => Number(startsOn?.slice(5, 7)));
  return months.find((month) => startMonths.includes(month));
}

/** The day 0 of a month is the last one of the month before. */
function dayOf(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** Whether a day can be the first or the last of a season with a label: of the year itself, or of the year before. */
export function isNearYear(day: string, year: number): boolean {
  const own = Number(day.slice(0, 4));
  return own === year || own === year - 1;
}

/** The days in which a season's members must stand; of a season without days, those of the year that it is called by. */
export function daysToStand(days: SeasonDays, year: number): { readonly from: string; readonly to: string } {
  return { from: days.startsOn ?? dayOf(year, 1, 1), to: days.endsOn ?? dayOf(year, 12, 31) };
}

/** Whether a day is within a season, as far as its days are known. */
export function isWithinSeason(day: string, { startsOn, endsOn }: SeasonDays): boolean {
  return (startsOn === null || startsOn <= day) && (endsOn === null || day <= endsOn);
}
