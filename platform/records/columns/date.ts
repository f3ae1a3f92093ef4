import { toldDay } from "../../dates/told-day";
import { optional, NotAValue, type Column } from "./column";
import { texts } from "./columns.texts";

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
const { date: form } = texts;
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
  if (year < 1900 || year > 2200) return new NotAValue(texts.dateInRange({ date: form }));
  if (name === undefined) return new NotAValue(texts.dayBeforeMonth({ date: form }));
  const days = daysOf(month, year);
  if (day >= 1 && day <= days) return undefined;
  return new NotAValue(texts.daysOfMonth({ date: form, month: { en: name, vi: String(month) }, year, days }));
}

function daysOf(month: number, year: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** The clocks of Viet Nam. */
const aheadOfUtc = 7 * 60 * 60 * 1000;

/** Says what a text that is no date lacks. */
function explain(cell: string): NotAValue {
  if (/^\d{1,2}[/.-]\d{1,2}$/.test(cell)) return new NotAValue(texts.yearMissing({ date: form }));
  if (/^\d{1,2}[/.-]\d{4}$/.test(cell) || /^\d{4}-\d{1,2}$/.test(cell)) {
    return new NotAValue(texts.dayMissing({ date: form }));
  }
  if (/^\d{5}$/.test(cell)) {
    return new NotAValue(texts.dayNumber({ date: form }), texts.columnAsText);
  }
  const utc = /^\d{4}-\d{2}-\d{2}T.*Z$/.test(cell) ? Date.parse(cell) : NaN;
  if (!Number.isNaN(utc)) {
    const day = new Date(utc + aheadOfUtc).toISOString().slice(0, 10);
    return new NotAValue(texts.dateWithoutTime({ date: form }), texts.writeDayThere({ day: toldDay(day) }));
  }
  if (/^\d{4}-\d{2}-\d{2}[T ]/.test(cell))
    return new NotAValue(
      texts.dateWithoutTime({ date: form }),
      texts.write({ text: toldDay(cell.slice(0, 10)) }),
    );
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/.test(cell)) return new NotAValue(texts.fourDigits({ date: form }));
  return new NotAValue(form);
}
