import type { DriverRow } from "../../../platform/database/row-reader";
import { nobody } from "./counted-key";
import type { Counts, GroupColumn } from "./statistic-tables";

/** What of the unit of a record it is counted by: the unit's record is told of by its outline. */
export type PlaceColumn = "unitKind" | "provinceCode" | "currentProvinceCode";

/** The values of a group; a column that was not asked for is null, and so is what is not known. */
export type Group = {
  readonly [Column in GroupColumn | PlaceColumn | "level"]: Column extends "year"
    ? number | null
    : string | null;
};

/** The counts of a group. */
export interface GroupCounts {
  readonly group: Group;
  readonly counts: Counts;
}

/** What counts are grouped by. */
export interface Grouping {
  readonly columns: readonly GroupColumn[];
  readonly places: readonly PlaceColumn[];
  /** The titles of each level, where it is grouped by level and not by title. */
  readonly levels?: Readonly<Record<string, readonly string[]>>;
}

/** A group as the tables have it: what is not known are texts in a key, as in the tables. */
export type KeptGroup = Readonly<Record<string, string | number>>;

/** A group and its counts; a column that was not asked for is not in it. */
export function keptGroup(raw: DriverRow): KeptGroup {
  return raw as KeptGroup;
}

export function toCounts(kept: KeptGroup): GroupCounts {
  return { group: groupOf(kept), counts: countsOf(kept) };
}

function groupOf(kept: KeptGroup): Group {
  const valueOf = <Column extends keyof Group>(column: Column) => {
    const value = kept[column];
    return (value === undefined || value === nobody ? null : value) as Group[Column];
  };
  return {
    sector: valueOf("sector"),
    year: valueOf("year"),
    quarter: valueOf("quarter"),
    titleCode: valueOf("titleCode"),
    level: valueOf("level"),
    recipientKind: valueOf("recipientKind"),
    unitKind: valueOf("unitKind"),
    provinceCode: valueOf("provinceCode"),
    currentProvinceCode: valueOf("currentProvinceCode"),
    seasonId: valueOf("seasonId"),
    unitId: valueOf("unitId"),
    recipientId: valueOf("recipientId"),
  };
}

function countsOf(raw: KeptGroup): Counts {
  const count = (measure: keyof Counts) => Number(raw[measure] ?? 0);
  return {
    registrations: count("registrations"),
    nominations: count("nominations"),
    awards: count("awards"),
    revoked: count("revoked"),
  };
}
