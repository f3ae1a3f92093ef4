import { toldDay } from "../../../../dates/told-day";
import type { Text } from "../../../../languages/language";
import { NotAValue, type Holding } from "../../../columns/column";
import type { FormattedCell } from "../../../csv/raw-row";
import { dayNumbersEnd, isoDay } from "./day-number";
import { NumberFormat } from "./number-format";
import { texts } from "./workbook.texts";

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
    if (format.partsFor(number)) return /^\d+$/.test(this.shown) ? this.shown : madeADate(texts.number);
    if (format.showsWholly(number)) return String(number);
    return new NotAValue(texts.numberAsShown({ number: String(number) }), texts.formatGeneral);
  }

  private asDay(): string | NotAValue {
    const { number } = this;
    const parts = this.format.partsFor(number);
    if (!parts) return this.shown;
    if (number < 0 || number >= dayNumbersEnd) return new NotAValue(texts.dayOfCalendar);
    const day = Math.floor(number);
    const time = number - day;
    if (!parts.year || !parts.month || !parts.day)
      return new NotAValue(texts.wholeDateShown, texts.writeIfMeant({ day: toldDay(isoDay(day)) }));
    if (time > 1 - moment) return momentBefore(toldDay(isoDay(day)), toldDay(isoDay(day + 1)));
    const shownTime = parts.time ? timeOfDay(time, parts.seconds) : "00:00:00";
    return shownTime === "00:00:00" ? isoDay(day) : `${isoDay(day)} ${shownTime}`;
  }

  private asText(): string | NotAValue {
    const { shown, number } = this;
    if (this.format.partsFor(number)) return madeADate(texts.text);
    if (Math.abs(number) >= lostDigitsFrom) return new NotAValue(texts.digitsLost, texts.cellAsText);
    return shown === "" ? hidden : shown;
  }
}

/** The year of 1904 begins so many days later. */
const daysFrom1900To1904 = 1462;

/** A text that the format of its cell does not show. */
export const hidden = new NotAValue(texts.showsContent, texts.cellAsText);

function madeADate(what: Text): NotAValue {
  return new NotAValue(texts.madeADate({ what }), texts.cellAsText);
}

function momentBefore(day: Text, next: Text): NotAValue {
  return new NotAValue(texts.momentBefore({ day: next }), texts.writeOneOf({ day, next }));
}

/** The time of day that is shown: spreadsheets cut minutes off, and round seconds. */
function timeOfDay(time: number, hasSeconds: boolean): string {
  const seconds = hasSeconds ? Math.round(time * 86_400) : Math.floor(time * 1440 + 1e-6) * 60;
  return new Date(seconds * 1000).toISOString().slice(11, 19);
}
