import { isCalendarDay } from "../../../platform/dates/calendar";
import type { ListCell } from "../../../platform/records";

/** What a list says of the document that it belongs to; null where it says nothing. */
export interface DocumentFacts {
  /** What the document is called: "Quyết định", "Tờ trình". */
  readonly type: string | null;
  readonly number: string | null;
  readonly day: string | null;
  readonly issuer: string | null;
  /** The cell that has the number. */
  readonly cell: ListCell | null;
}

const types = ["Quyết định", "Tờ trình", "Công văn", "Báo cáo", "Kế hoạch", "Nghị quyết"];
const numberPattern = /số\s*:?\s*(\d+[\p{L}\d]*\s*[/-]\s*[\p{L}\d][\p{L}\d/\-–]*)/iu;
const dayPattern = /ngày\s*(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})/giu;
const issuerPattern = /\bcủa\s+([^();,.]+)/iu;
const endOfIssuer = /\s+(?:về|v\/v)(?:\s.*)?$/iu;

/** Reads "Kèm theo Quyết định số 9999/QĐ-BTP ngày 05/01/2024 của Bộ trưởng Bộ Tư pháp" among the title rows of a list. */
export function documentFacts(titles: readonly ListCell[]): DocumentFacts {
  const cell = titles.find(({ text }) => numberPattern.test(text)) ?? null;
  if (!cell) return { type: null, number: null, day: soleDay(titles), issuer: null, cell: null };
  const text = cell.text.normalize("NFC");
  const [found = "", number = ""] = numberPattern.exec(text) ?? [];
  const before = text.slice(0, text.indexOf(found)).toLowerCase();
  const after = text.slice(text.indexOf(found) + found.length);
  const [, issuer = null] = issuerPattern.exec(after) ?? [];
  return {
    type: types.find((type) => before.trimEnd().endsWith(type.toLowerCase())) ?? null,
    number: number.replace(/\s+/gu, "").replaceAll("–", "-"),
    day: daysIn(after)[0] ?? soleDay(titles),
    issuer: issuer === null ? null : issuer.replace(endOfIssuer, "").trim(),
    cell,
  };
}

/** A day as lists have it in a cell: 05/01/2024, or as a spreadsheet keeps it. Null where it is none. */
export function dayOfCell(text: string): string | null {
  if (isCalendarDay(text)) return text;
  const [, day = "", month = "", year = ""] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  return calendarDay(day, month, year);
}

/** The years that titles name, but for those of days and of periods: "thành tích công tác năm 2023". */
export function yearsIn(titles: readonly ListCell[]): readonly string[] {
  const years = titles.flatMap(({ text }) => {
    const withoutDays = text
      .normalize("NFC")
      .replace(dayPattern, " ")
      .replace(/tháng\s*\d*\s*năm\s*\d{4}/giu, " ");
    return [...withoutDays.matchAll(/năm\s+(\d{4})(?!\s*[-–]\s*\d)/giu)].map(([, year = ""]) => year);
  });
  return [...new Set(years)];
}

/** The day that titles tell where they tell one only. */
function soleDay(titles: readonly ListCell[]): string | null {
  const [day = null, ...others] = new Set(titles.flatMap(({ text }) => daysIn(text.normalize("NFC"))));
  return others.length === 0 ? day : null;
}

function daysIn(text: string): readonly string[] {
  return [...text.matchAll(dayPattern)].flatMap(
    ([, day = "", month = "", year = ""]) => calendarDay(day, month, year) ?? [],
  );
}

function calendarDay(day: string, month: string, year: string): string | null {
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isCalendarDay(text) ? text : null;
}
