import { GraphError } from "../errors/graph-error";
import { texts } from "./dates.texts";
import { toldDay } from "./told-day";

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is a day of the calendar written YYYY-MM-DD. */
export function isCalendarDay(text: string): boolean {
  const match = pattern.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Whether a period, open where an end is unknown, holds a day. Days compare as text. */
export function periodHolds(from: string | null, to: string | null, day: string): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}

/** The years that a record can bear: the first emulation campaigns are of 1948. */
export const earliestYear = 1945;
export const latestYear = 2100;

/**
 * Lets a year pass that a record can bear.
 * @throws GraphError INVALID_YEAR outside 1945 to 2100.
 */
export function checkYear(argument: string, year: number | null | undefined): void {
  if (year !== null && year !== undefined && (year < earliestYear || year > latestYear)) {
    throw new GraphError(
      "INVALID_YEAR",
      texts.noYear({ argument, year, earliest: earliestYear, latest: latestYear }),
    );
  }
}

/** A range of years, both ends within it; an end that is absent leaves it open. */
export interface YearRange {
  readonly fromYear?: number | null;
  readonly toYear?: number | null;
}

/**
 * Lets a range of years pass that can hold something.
 * @throws GraphError INVALID_YEAR when an end is no year or the range ends before it begins.
 */
export function checkYearRange({ fromYear, toYear }: YearRange): void {
  checkYear("fromYear", fromYear);
  checkYear("toYear", toYear);
  if (fromYear != null && toYear != null && fromYear > toYear) {
    throw new GraphError("INVALID_YEAR", texts.yearsTurnedRound({ from: fromYear, to: toYear }));
  }
}

/** Stands for a day that is not known where days are ordered by their text: it comes before every day. */
export const unknownDay = "0000-00-00";

/**
 * Lets a range of days pass that can hold something; an end that is absent leaves it open.
 * @param names of the arguments in which its ends were given
 * @throws GraphError INVALID_DATE when it ends before it begins
 */
export function checkDayRange(
  names: readonly [from: string, to: string],
  from: string | null | undefined,
  to: string | null | undefined,
): void {
  if (from == null || to == null || from <= to) return;
  const [fromName, toName] = names;
  throw new GraphError("INVALID_DATE", texts.daysTurnedRound({ fromName, from, toName, to }));
}

interface Period {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** The problem of a record whose period ends before it begins; none where an end is open. */
export function periodProblems({ validFrom, validTo }: Period) {
  return validFrom !== null && validTo !== null && validTo < validFrom
    ? [{ column: "validTo" as const, allowed: texts.validToTooEarly({ validFrom: toldDay(validFrom) }) }]
    : [];
}

/** The day before a day of the calendar. */
export function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
