import { optional, NotAValue, type Column } from "./column";
import { withoutSeparators } from "./number-text";

export interface IntegerRange {
  readonly min?: number;
  readonly max?: number;
}

/** A whole number in digits, without separators. */
export function integer({
  min = Number.MIN_SAFE_INTEGER,
  max = Number.MAX_SAFE_INTEGER,
}: IntegerRange = {}): Column<number | null> {
  const allowed = `a whole number in digits${describeRange(min, max)}`;
  return optional<number>({
    parse: (cell) => {
      const value = Number(cell);
      if (/^(?:0|-?[1-9]\d*)$/.test(cell) && value >= min && value <= max) return value;
      return new NotAValue(allowed, withoutSeparators(cell));
    },
    format: String,
  });
}

/** ` from … to …`, as far as a range has ends. */
export function describeRange(min: number, max: number): string {
  const from = min <= Number.MIN_SAFE_INTEGER ? "" : ` from ${min}`;
  return max >= Number.MAX_SAFE_INTEGER ? from : `${from} to ${max}`;
}
