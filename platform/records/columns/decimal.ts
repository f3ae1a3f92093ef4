import { optional, NotAValue, type Column } from "./column";
import { describeRange } from "./integer";
import { withoutSeparators } from "./number-text";

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
  const allowed = `a number such as 1234.5${describeRange(min, max)}, with at most ${scale} digits after the point`;
  return optional<number>({
    parse: (cell) => {
      const value = Number(cell);
      const digits = cell.replace(/\D/g, "").length;
      if (shape.test(cell) && digits <= 15 && value >= min && value <= max) return value === 0 ? 0 : value;
      return new NotAValue(allowed, withoutSeparators(cell));
    },
    format: (value) => value.toFixed(scale).replace(/\.0*$|(\.\d*?)0+$/, "$1"),
  });
}
