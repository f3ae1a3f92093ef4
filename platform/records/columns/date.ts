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
const form = "a date is YYYY-MM-DD";

/** A day of the calendar, written YYYY-MM-DD, from 1900 to 2200; the value is the same text. */
export function date(): Column<string | null> {
  return optional<string>({ parse: parseDate, format: (value) => value, holds: "day" });
}

function parseDate(cell: string): string | NotAValue {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(cell);
  if (iso) return checkDay(Number(iso[1]), Number(iso[2]), Number(iso[3])) ?? cell;
  return explain(cell);
}

function checkDay(year: number, month: number, day: number): NotAValue | undefined {
  const name = months[month - 1];
  if (year < 1900 || year > 2200) return new NotAValue(`${form}, from 1900 to 2200`);
  if (name === undefined) return new NotAValue(`${form}, and months are 01 to 12`);
  const days = daysOf(month, year);
  return day < 1 || day > days ? new NotAValue(`${form}, and ${name} ${year} has ${days} days`) : undefined;
}

function daysOf(month: number, year: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** Says what a date in another form lacks. Days come before months, as they do in Viet Nam. */
function explain(cell: string): NotAValue {
  const full = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell);
  if (full) {
    const [day, month, year] = [Number(full[1]), Number(full[2]), Number(full[3])];
    const iso = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
    return (
      checkDay(year, month, day) ??
      new NotAValue(form, `write ${iso} if ${day} ${months[month - 1]} ${year} is meant`)
    );
  }
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
  if (/^\d{4}-\d{2}-\d{2}[T ]/.test(cell))
    return new NotAValue(`${form}, without a time`, `write ${cell.slice(0, 10)}`);
  return new NotAValue(form);
}
