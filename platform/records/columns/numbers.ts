import type { Text } from "../../languages/language";
import { optional, NotAValue, type Column } from "./column";
import { texts } from "./columns.texts";
import { earliestYear, latestYear } from "../../dates/calendar";

export interface IntegerRange {
  readonly min?: number;
  readonly max?: number;
}

/** The numbers of 32 bits, which columns of databases and the Int of GraphQL have. */
const [least, most] = [-(2 ** 31), 2 ** 31 - 1];

/** A whole number in digits, without separators; of 32 bits, where no range says less. */
export function integer({ min = least, max = most }: IntegerRange = {}): Column<number | null> {
  const allowed = texts.wholeNumber({ range: describeRange(min, max) });
  return optional<number>({
    holds: "number",
    parse: (cell) => {
      const value = Number(cell);
      if (!/^(?:0|-?[1-9]\d*)$/.test(cell)) return new NotAValue(allowed, withoutSeparators(cell));
      if (value >= min && value <= max) return value;
      const isKept = value >= least && value <= most;
      return new NotAValue(isKept ? allowed : texts.numbersKept({ allowed, least, most }));
    },
    format: String,
  });
}

/** ` from … to …`, as far as a range has ends. */
function describeRange(min: number, max: number): Text | "" {
  if (max >= most) return min <= least ? "" : texts.from({ min });
  return min <= least ? texts.to({ max }) : texts.fromTo({ min, max });
}

/** How to write a number that has a grouping mark or a decimal comma; undefined when it is no such number. */
function withoutSeparators(cell: string): Text | undefined {
  const plain = [
    { pattern: /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/, group: ".", decimal: "," },
    { pattern: /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/, group: ",", decimal: "." },
    { pattern: /^-?\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?$/, group: /[ \u00a0\u202f]/g, decimal: "," },
    { pattern: /^-?\d+,\d+$/, group: "", decimal: "," },
  ].find(({ pattern }) => pattern.test(cell));
  if (!plain) return undefined;
  const digits =
    typeof plain.group === "string" ? cell.split(plain.group).join("") : cell.replace(plain.group, "");
  return texts.writeNumber({ number: (plain.group === "" ? cell : digits).replace(plain.decimal, ".") });
}

export interface DecimalShape {
  readonly min?: number;
  readonly max?: number;
  /** The most digits after the point. */
  readonly scale?: number;
}

/**
 * A number with a decimal point and no separators, with at most 15 digits, which a JavaScript number holds exactly.
 * Few digits after the point keep "1.234", which may be meant as a thousand, from being read as little more than one.
 */
export function decimal({
  min = Number.MIN_SAFE_INTEGER,
  max = Number.MAX_SAFE_INTEGER,
  scale = 2,
}: DecimalShape = {}): Column<number | null> {
  const shape = new RegExp(`^-?(?:0|[1-9]\\d*)(?:\\.\\d{1,${scale}})?$`);
  const allowed = texts.decimalNumber({ range: describeRange(min, max), scale });
  return optional<number>({
    holds: "number",
    parse: (cell) => {
      const value = Number(cell);
      const digits = cell.replace(/\D/g, "").length;
      if (shape.test(cell) && digits <= 15 && value >= min && value <= max) return value === 0 ? 0 : value;
      return new NotAValue(allowed, withoutSeparators(cell));
    },
    format: (value) => value.toFixed(scale).replace(/\.0*$|(\.\d*?)0+$/, "$1"),
  });
}

/** A year in four digits, of those that a record can bear where nothing else is said. */
export function year({ min = earliestYear, max = latestYear }: IntegerRange = {}): Column<number | null> {
  return integer({ min, max });
}
