import { NotAValue, type Holding } from "../../../columns/column";
import type { FormattedCell } from "../../../csv/raw-row";
import { dayNumbersEnd, isoDay } from "./day-number";
import { NumberFormat } from "./number-format";

const general = new NumberFormat("General");
/** From there on a spreadsheet has lost digits of what was typed. */
const lostDigitsFrom = 1e15;
/** The day that a program meant which wrote a time so shortly before midnight is not to be told. */
const moment = 1 / (24 * 60);

/**
 * The cell of a workbook for a number: null where nothing turns on how the number is shown.
 * @param format null where it shows numbers as they are
 * @param from1904 whether the workbook counts days from 1904, as those from old Macintoshes do
 */
export function shownNumber(
  number: number,
  format: NumberFormat | null,
  from1904: boolean,
): FormattedCell | null {
  if (format === null && Math.abs(number) < lostDigitsFrom) return null;
  return new ShownNumber(number, format ?? general, from1904);
}

/** Fifteen digits are what a spreadsheet keeps; more come of the binary form. */
export function plainNumber(number: number): number {
  return Number(number.toPrecision(15));
}

/** A number in a cell: what its format shows of it is what is meant. */
class ShownNumber implements FormattedCell {
  /** In days from 1900 where it stands for a day. */
  private readonly number: number;

  constructor(
    number: number,
    private readonly format: NumberFormat,
    from1904: boolean,
  ) {
    const parts = from1904 ? format.partsFor(number) : null;
    this.number = parts?.year || parts?.day ? number + daysFrom1900To1904 : number;
  }

  get shown(): string {
    return this.format.show(this.number);
  }

  textFor(holding: Holding): string | NotAValue {
    if (holding === "number") return this.asNumber();
    return holding === "day" ? this.asDay() : this.asText();
  }

  private asNumber(): string | NotAValue {
    const { format, number } = this;
    if (format.partsFor(number)) return /^\d+$/.test(this.shown) ? this.shown : madeADate("a number");
    if (format.showsWholly(number)) return String(number);
    return new NotAValue(
      `a number that its cell shows as it is; behind this one stands ${number}`,
      "give the cell the format General, and write the number that is meant",
    );
  }

  private asDay(): string | NotAValue {
    const { number } = this;
    const parts = this.format.partsFor(number);
    if (!parts) return this.shown;
    if (number < 0 || number >= dayNumbersEnd) return new NotAValue("a day of the calendar");
    const day = Math.floor(number);
    const time = number - day;
    if (!parts.year || !parts.month || !parts.day)
      return new NotAValue(
        "a date of which the cell shows day, month and year",
        `write ${isoDay(day)} if that is meant`,
      );
    if (time > 1 - moment)
      return new NotAValue(
        `a date without a time; behind this one stands a moment before ${isoDay(day + 1)}`,
        `write ${isoDay(day)} or ${isoDay(day + 1)}, whichever is meant`,
      );
    const shownTime = parts.time ? timeOfDay(time, parts.seconds) : "00:00:00";
    return shownTime === "00:00:00" ? isoDay(day) : `${isoDay(day)} ${shownTime}`;
  }

  private asText(): string | NotAValue {
    const { shown, number } = this;
    if (this.format.partsFor(number)) return madeADate("a text");
    if (Math.abs(number) >= lostDigitsFrom)
      return new NotAValue("at most 15 digits: a spreadsheet keeps no more of a number", asTextCell);
    return shown === "" ? hidden : shown;
  }
}

/** The year of 1904 begins so many days later. */
const daysFrom1900To1904 = 1462;
const asTextCell = "give the cell the type text, and write what is meant";

/** A text that the format of its cell does not show. */
export const hidden = new NotAValue("a cell that shows what stands in it", asTextCell);

function madeADate(what: string): NotAValue {
  return new NotAValue(`${what}; a spreadsheet has made a date or a time of it`, asTextCell);
}

/** The time of day that is shown: spreadsheets cut minutes off, and round seconds. */
function timeOfDay(time: number, hasSeconds: boolean): string {
  const seconds = hasSeconds ? Math.round(time * 86_400) : Math.floor(time * 1440 + 1e-6) * 60;
  return new Date(seconds * 1000).toISOString().slice(11, 19);
}
