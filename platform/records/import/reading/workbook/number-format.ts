import { format, getFormatDateInfo, tokenize, type FormatToken } from "numfmt";
import { numberOfShown } from "./number-of-shown";

/** What a format shows of a day and its time. */
export interface ShownParts {
  readonly year: boolean;
  readonly month: boolean;
  readonly day: boolean;
  readonly time: boolean;
  readonly seconds: boolean;
}

interface Section {
  readonly tokens: readonly FormatToken[];
  /** Null where it is for numbers. */
  readonly parts: ShownParts | null;
}

const plainDigits = /^(?:#,##)?0+\.?(0*)$/;
/** A date that no calendar has is shown as a spreadsheet shows it, not as another or as its number. */
const options = { throws: false, dateSpanLarge: false, dateErrorNumber: false };

/** How a spreadsheet shows what stands in a cell. A format has sections for positive and negative numbers, zero and texts. */
export class NumberFormat {
  private readonly sections: readonly Section[];
  private readonly code: string;
  /** A format of the same conditions that shows which section is taken. */
  private readonly probe: string;
  /** How many digits after the point are shown by a format that shows digits alone, as most do. */
  private readonly digits: number | undefined;
  /** Whether texts are shown with something before or after them, or not at all. */
  readonly altersTexts: boolean;

  constructor(code: string) {
    this.sections = sectionsOf(code);
    this.code = this.sections.map(codeOf).join(";");
    this.probe = this.sections.map(probeOf).join(";");
    this.digits = plainDigits.exec(this.code)?.[1]?.length;
    this.altersTexts = this.show("x") !== "x";
  }

  /** What a cell with the format shows, without the spaces that fill it. */
  show(value: number | string): string {
    return format(this.code, value, options).trim();
  }

  /** Whether the number that a cell shows is the one that stands in it. */
  showsWholly(value: number): boolean {
    if (this.digits !== undefined) return Number(value.toFixed(this.digits)) === value;
    return numberOfShown(this.show(value)) === value;
  }

  /** What is shown of the day that a number stands for; null where it is shown as a number. */
  partsFor(value: number): ShownParts | null {
    if (this.sections.length === 1 && this.probe === '"section 0"') return this.sections[0]?.parts ?? null;
    const [, number] = /section (\d)/.exec(format(this.probe, value, options)) ?? [];
    return number === undefined ? null : (this.sections[Number(number)]?.parts ?? null);
  }
}

function sectionsOf(code: string): Section[] {
  const sections: FormatToken[][] = [[]];
  for (const token of tokenize(code)) {
    if (token.type === "break") sections.push([]);
    else sections.at(-1)?.push(token);
  }
  return sections.map((tokens) => ({ tokens, parts: partsOf(tokens) }));
}

function partsOf(tokens: readonly FormatToken[]): ShownParts | null {
  const isOfTime = tokens.some(({ type }) => type === "datetime" || type === "duration");
  if (!isOfTime) return null;
  const { year, month, hours, seconds } = getFormatDateInfo(rawOf(tokens));
  const day = tokens.some(({ type, raw }) => type === "datetime" && /^dd?$/i.test(raw));
  return { year, month, day, time: hours || seconds, seconds };
}

/**
 * The code of a section. Numbers are shown with a point and with commas between thousands wherever the reader is: what
 * a section says of a language is for the names of its months and days.
 */
function codeOf({ tokens, parts }: Section): string {
  if (parts !== null) return rawOf(tokens);
  return tokens.map(({ type, raw }) => (type === "locale" ? currencyOf(raw) : raw)).join("");
}

/** `[$₫-42A]` is the mark of a currency and a language. */
function currencyOf(locale: string): string {
  const [, mark = ""] = /^\[\$([^\]-]*)/.exec(locale) ?? [];
  return mark === "" ? "" : `"${mark}"`;
}

function probeOf({ tokens }: Section, at: number): string {
  if (tokens.some(({ type }) => type === "text")) return "@";
  return `${rawOf(tokens.filter(({ type }) => type === "condition"))}"section ${at}"`;
}

function rawOf(tokens: readonly FormatToken[]): string {
  return tokens.map(({ raw }) => raw).join("");
}
