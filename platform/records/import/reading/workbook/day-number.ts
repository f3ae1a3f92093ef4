/** Days are counted to the end of the year 9999. */
export const dayNumbersEnd = 2_958_466;

const millisecondsADay = 86_400_000;
const unixZero = 25_569;

/** The day with a number, counted from 1900. Day 60 is a 29 February that never was. */
export function isoDay(number: number): string {
  if (number === 60) return "1900-02-29";
  return new Date((number - unixZero + (number < 60 ? 1 : 0)) * millisecondsADay).toISOString().slice(0, 10);
}

/**
 * The number of what a cell of the type date holds, `2020-05-29` with or without a time; null when it is another text, or
 * a time in UTC, which may be of another day where it was written.
 */
export function dayNumber(text: string): number | null {
  const [, day, time, zone] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2}(?:\.\d+)?))?(Z?)$/.exec(text) ?? [];
  const isMidnight = time === undefined || /^[0:.]+$/.test(time);
  if (day === undefined || (zone === "Z" && !isMidnight)) return null;
  const milliseconds = Date.parse(`${day}T${time ?? "00:00:00"}Z`);
  const number = milliseconds / millisecondsADay + unixZero;
  return number > 60 ? number : null;
}
