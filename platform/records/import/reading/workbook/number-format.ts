/** What a number in a cell stands for, by the cell's format. */
export type NumberMeaning = "number" | "date" | "time";

/** The formats that every workbook has without naming them; those of East Asian editions are dates too. */
const builtInDates = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);
const builtInTimes = new Set([18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56]);

/** A format has at most 255 characters; what is not closed in one is looked for to its end, again and again. */
const longestFormat = 1_000;

/** @param code the format's own code, when it has one */
export function meaningOf(id: number, code: string | undefined): NumberMeaning {
  if (code === undefined) return builtInDates.has(id) ? "date" : builtInTimes.has(id) ? "time" : "number";
  const letters = code
    .slice(0, longestFormat)
    .replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "")
    .toLowerCase();
  if (/general/.test(letters)) return "number";
  if (/[yd]/.test(letters)) return "date";
  if (/[hs]/.test(letters)) return "time";
  return /m/.test(letters) ? "date" : "number";
}

const millisecondsADay = 86_400_000;

/**
 * The text of a number in a cell as a CSV file has it: days as YYYY-MM-DD, with the time of day only where there is one.
 * @param from1904 whether the workbook counts days from 1904, as those from old Macintoshes do
 */
export function numberText(value: string, meaning: NumberMeaning, from1904: boolean): string {
  const number = Number(value);
  if (value.trim() === "" || !Number.isFinite(number)) return value;
  if (meaning === "number" || number < 0 || number > 2_958_466) return plain(number);
  const days = Math.floor(number);
  const time = new Date(Math.round((number - days) * 86_400) * 1000).toISOString().slice(11, 19);
  if (meaning === "time" && days === 0) return time;
  const day = dayText(days, from1904);
  return time === "00:00:00" ? day : `${day} ${time}`;
}

/** Fifteen digits are what a spreadsheet keeps; more come of the binary form. */
function plain(number: number): string {
  return String(Number(number.toPrecision(15)));
}

/** Day 60 of the system from 1900 is a 29 February that never was. */
function dayText(days: number, from1904: boolean): string {
  if (!from1904 && days === 60) return "1900-02-29";
  const zero = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  return new Date(zero + days * millisecondsADay).toISOString().slice(0, 10);
}
