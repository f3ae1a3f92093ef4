import type { SelectQueryBuilder } from "typeorm";
import type { Database } from "../../../platform/database/database";
import type { DriverRow } from "../../../platform/database/row-reader";
import { select } from "../../../platform/database/select";
import {
  atLeast,
  atMost,
  equal,
  keep,
  anyOf,
  type FilterConditions,
} from "../../../platform/graphql/pagination/list";
import type { RecordFilter } from "../recipients/recipient-record";
import type { AwardStatisticRow } from "./award-statistic.entity";
import { nobody } from "./counted-key";
import { measures, statisticTables, type Counts, type GroupColumn } from "./statistic-tables";

/** The values of a group; a column that was not asked for is null, and so are no season and no unit. */
export type Group = {
  readonly [Column in GroupColumn]: Column extends "year" ? number | null : string | null;
};

/** The counts of a group. */
export interface GroupCounts {
  readonly group: Group;
  readonly counts: Counts;
}

export interface CountFilter extends RecordFilter {
  readonly seasonIds?: readonly string[];
}

/** Counts registrations, nominations and awards from the tables that are kept as the records are written. */
export class StatisticsStore {
  constructor(private readonly database: Database) {}

  /** The counts by some columns, in one statement. */
  async count(columns: readonly GroupColumn[], filter: CountFilter): Promise<readonly GroupCounts[]> {
    const asked = [...columns, ...filteredColumns(filter)];
    const [smallest, all] = statisticTables;
    const { entity } = asked.every((column) => smallest.key.includes(column)) ? smallest : all;
    const rows: SelectQueryBuilder<AwardStatisticRow> = select<AwardStatisticRow>(
      this.database,
      entity,
      "statistic.count",
    );
    keep(rows, conditions, filter).select([]);
    for (const column of columns)
      rows.addSelect(`statistic.${column}`, column).addGroupBy(`statistic.${column}`);
    for (const measure of measures) rows.addSelect(`SUM(statistic.${measure})`, measure);
    const found = await rows.getRawMany<DriverRow>();
    return found.map((raw) => ({ group: groupOf(raw), counts: countsOf(raw) }));
  }
}

function groupOf(raw: DriverRow): Group {
  return {
    sector: valueOf(raw, "sector"),
    year: valueOf(raw, "year"),
    titleCode: valueOf(raw, "titleCode"),
    recipientKind: valueOf(raw, "recipientKind"),
    seasonId: valueOf(raw, "seasonId"),
    unitId: valueOf(raw, "unitId"),
  };
}

/** A column that was not asked for is not in the row. */
function valueOf<Column extends GroupColumn>(raw: DriverRow, column: Column): Group[Column] {
  const value = raw[column];
  return (value === undefined || value === nobody ? null : value) as Group[Column];
}

function countsOf(raw: DriverRow): Counts {
  const count = (measure: keyof Counts) => Number(raw[measure] ?? 0);
  return {
    registrations: count("registrations"),
    nominations: count("nominations"),
    awards: count("awards"),
    revoked: count("revoked"),
  };
}

function filteredColumns({ seasonId, seasonIds, recipientId }: CountFilter): readonly GroupColumn[] {
  return [
    ...(seasonId != null || seasonIds ? (["seasonId"] as const) : []),
    ...(recipientId != null ? (["unitId"] as const) : []),
  ];
}

const conditions: FilterConditions<AwardStatisticRow, CountFilter> = {
  sectors: anyOf("sector"),
  titleCodes: anyOf("titleCode"),
  recipientKinds: anyOf("recipientKind"),
  seasonIds: anyOf("seasonId"),
  fromYear: atLeast("year"),
  toYear: atMost("year"),
  seasonId: equal("seasonId"),
  recipientId: equal("unitId"),
};
