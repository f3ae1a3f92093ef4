import type { Sector, Unit } from "../world/unit";

/** A cluster with what its seasons follow from. */
export interface Cluster {
  readonly code: string;
  readonly sector: Sector;
  readonly kind: "CLUSTER" | "REGION" | "BLOCK";
  readonly name: string;
  readonly englishName: string;
  readonly number: string | null;
  readonly block: string | null;
  readonly scope: string | null;
  /** Within one province; its seasons have fewer records. */
  readonly isLocal: boolean;
  /** The unit that steers it, and appoints its leaders where they are appointed. */
  readonly steeredBy: Unit;
  /** The month in which its seasons begin: in October that of the year before. */
  readonly startMonth: 1 | 10;
  readonly fromYear: number | null;
  readonly toYear: number | null;
  /** The units of a season, with those that are not there yet or any more. */
  candidates(year: number): readonly Unit[];
}

const numerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

/** The number of a cluster as it is written. */
export function numeralOf(number: number): string {
  return numerals[number - 1] ?? String(number);
}
