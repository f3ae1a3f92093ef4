import type { Column } from "./column";
import { integer, type IntegerRange } from "./integer";

/** A year in four digits, from 1900 to 2200 where nothing else is said. */
export function year({ min = 1900, max = 2200 }: IntegerRange = {}): Column<number | null> {
  return integer({ min, max });
}
