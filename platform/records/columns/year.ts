import { earliestYear, latestYear } from "../../dates/calendar";
import type { Column } from "./column";
import { integer, type IntegerRange } from "./integer";

/** A year in four digits, of those that a record can bear where nothing else is said. */
export function year({ min = earliestYear, max = latestYear }: IntegerRange = {}): Column<number | null> {
  return integer({ min, max });
}
