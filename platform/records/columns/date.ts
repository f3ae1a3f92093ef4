import { optional, NotAValue, type Column } from "./column";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const form = "a date is YYYY-MM-DD or dd/mm/yyyy";
const iso = /^(\d{4})-(\d{2})-(\d{2})$/;
const dayFirst = /^(?:ngày\s+)?(\d{1,2})(?:([/.-])(\d{1,2})\2|\s+tháng\s+(\d{1,2})\s+năm\s+)(\d{4})$/i;

/**
 * A day of the calendar from 1900 to 2200; the value is YYYY-MM-DD. In a cell it stands so, or as it is written in Viet Nam,
 * the day first: 5/1/2024, 05-01-2024, 05.01.2024, ngày 05 tháng 01 năm 2024.
 */
export function date(): Column<string | null> {
  return optional<string>({ parse: parseDate, format: (value) => value, holds: "day" });
}

function parseDate(cell: string): string | NotAValue {
  const parts = iso.exec(cell);
  if (parts) return checkDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) ?? cell;
  const [, day, , numbered, named, year] = dayFirst.exec(cell) ?? [];
  const month = numbered ?? named;
  if (day === undefined || month === undefined || year === undefined) return explain(cell);
  const problem = checkDay(Number(year), Number(month), Number(day));
  return problem ?? [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-");
}

function checkDay(year: number, month: number, day: number): NotAValue | undefined {
  const name = months[month - 1];
  if (year < 1900 || year > 2200) return new NotAValue(`${form}, from 1900 to 2200`);
  if (name === undefined) return new NotAValue(`${form}, the day before the month, and months are 01 to 12`);
  const days = daysOf(month, year);
  return day < 1 || day > days ? new NotAValue(`${form}, and ${name} ${year} has ${days} days`) : undefined;
}

function daysOf(month: number, year: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** The clocks of Viet Nam. */
const aheadOfUtc = 7 * 60 * 60 * 1000;

/** Says what a text that is no date lacks. */
function explain(cell: string): NotAValue {
  if (/^\d{1,2}[/.-]\d{1,2}$/.test(cell)) return new NotAValue(`${form}; the year is missing here`);
  if (/^\d{1,2}[/.-]\d{4}$/.test(cell) || /^\d{4}-\d{1,2}$/.test(cell)) {
    return new NotAValue(`${form}; the day is missing here`);
  }
  if (/^\d{5}$/.test(cell)) {
    return new NotAValue(
      `${form}; this looks like a spreadsheet's day number`,
      "give the cells of the column the type text",
    );
  }
  const utc = /^\d{4}-\d{2}-\d{2}T.*Z$/.test(cell) ? Date.parse(cell) : NaN;
  if (!Number.isNaN(utc)) {
    const day = new Date(utc + aheadOfUtc).toISOString().slice(0, 10);
    return new NotAValue(`${form}, without a time`, `write ${day}, the day in Viet Nam`);
  }
  if (/^\d{4}-\d{2}-\d{2}[T ]/.test(cell))
    return new NotAValue(`${form}, without a time`, `write ${cell.slice(0, 10)}`);
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/.test(cell)) return new NotAValue(`${form}; the year has four digits`);
  return new NotAValue(form);
}
