import { didYouMean } from "../faults/nearest";
import { optional, NotAValue, type Column } from "./column";

/** One of a list of values, in exactly their letters. */
export function oneOf<const Value extends string>(values: readonly Value[]): Column<Value | null> {
  const allowed = `allowed are ${values.join(", ")}`;
  return optional<Value>({
    parse: (cell) =>
      values.find((value): value is NonNullable<Value> => value === cell) ??
      new NotAValue(allowed, didYouMean(cell, values), "UNKNOWN_VALUE"),
    format: (value) => value,
    values,
  });
}
