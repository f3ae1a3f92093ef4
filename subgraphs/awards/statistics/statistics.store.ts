import type { SelectQueryBuilder } from "typeorm";
import type { Database } from "../../../platform/database/database";
import { queryRows } from "../../../platform/database/query-rows";
import type { DriverRow } from "../../../platform/database/row-reader";
import { select } from "../../../platform/database/select";
import type { Page } from "../../../platform/graphql/pagination/connection.type";
import { readPage, type ListOrder, type PageRequest } from "../../../platform/graphql/pagination/keyset-page";
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
import { groupColumns, measures, statisticTables, type Counts, type GroupColumn } from "./statistic-tables";

/** The values of a group; a column that was not asked for is null, and so are no season and no unit. */
export type Group = {
  readonly [Column in GroupColumn | "level"]: Column extends "year" ? number | null : string | null;
};

/** The counts of a group. */
export interface GroupCounts {
  readonly group: Group;
  readonly counts: Counts;
}

/** What counts are grouped by. */
export interface Grouping {
  readonly columns: readonly GroupColumn[];
  /** The titles of each level, where it is grouped by level and not by title. */
  readonly levels?: Readonly<Record<string, readonly string[]>>;
}

/** A group as the tables have it: no season and no unit are texts in a key, as in the tables. */
type KeptGroup = Readonly<Record<string, string | number>>;

export interface CountFilter extends RecordFilter {
  readonly seasonIds?: readonly string[];
}

const levelName = "level";
/** In characters. */
const longestLevel = 40;

/** Counts registrations, nominations and awards from the tables that are kept as the records are written. */
export class StatisticsStore {
  constructor(private readonly database: Database) {}

  /** The counts by some columns, in one statement; no more of them than the limit, if there is one. */
  async count(grouping: Grouping, filter: CountFilter, limit?: number): Promise<readonly GroupCounts[]> {
    const found = await this.grouped(grouping, filter).limit(limit).getRawMany<DriverRow>();
    return found.map((raw) => toCounts(keptGroup(raw)));
  }

  /**
   * A page of them, in the order of the table's key: where all columns are asked for, a page reads its own range.
   * @throws GraphError INVALID_PAGE_SIZE, INVALID_CURSOR
   */
  async page(grouping: Grouping, filter: CountFilter, page: PageRequest): Page<GroupCounts> {
    const groups = this.grouped(grouping, filter);
    const by: ListOrder<KeptGroup>["by"] = [
      ...inKeyOrder(grouping.columns).map((column) => ({ column })),
      ...(grouping.levels
        ? [
            {
              expression: levelIn(grouping.levels),
              form: { longestText: longestLevel },
              valueOf: (group: KeptGroup) => group[levelName] ?? "",
            },
          ]
        : []),
    ];
    const list = `statistics ${[...grouping.columns, ...(grouping.levels ? [levelName] : [])].sort().join(" ")}`;
    const found = await readPage<KeptGroup, AwardStatisticRow>(groups, { list, by }, page, {
      read: async (rows) => (await rows.getRawMany<DriverRow>()).map(keptGroup),
      count: () => this.countGroups(groups),
    });
    return found.map(toCounts);
  }

  private grouped({ columns, levels }: Grouping, filter: CountFilter): SelectQueryBuilder<AwardStatisticRow> {
    const asked = [...columns, ...filteredColumns(filter)];
    const [smallest, all] = statisticTables;
    const { entity } = asked.every((column) => smallest.key.includes(column)) ? smallest : all;
    const rows: SelectQueryBuilder<AwardStatisticRow> = select<AwardStatisticRow>(
      this.database,
      entity,
      "statistic.count",
    );
    keep(rows, conditions, filter).select([]);
    for (const column of inKeyOrder(columns))
      rows.addSelect(`statistic.${column}`, column).addGroupBy(`statistic.${column}`);
    if (levels)
      rows.addSelect(levelIn(levels), levelName).addGroupBy(levelIn(levels)).setParameters(titlesOf(levels));
    for (const measure of measures) rows.addSelect(`SUM(statistic.${measure})`, measure);
    return rows;
  }

  private async countGroups(groups: SelectQueryBuilder<AwardStatisticRow>): Promise<number> {
    const [text, parameters] = groups.clone().comment("").getQueryAndParameters();
    const [counted] = await queryRows<{ found: number | string }>(
      this.database,
      `/* statistic.groups */ SELECT COUNT(*) AS found FROM (${text}) AS counted`,
      parameters,
    );
    return Number(counted?.found ?? 0);
  }
}

function inKeyOrder(columns: readonly GroupColumn[]): readonly GroupColumn[] {
  return groupColumns.filter((column) => columns.includes(column));
}

type Levels = NonNullable<Grouping["levels"]>;

/** The level of a title, as an expression of a statement; the names of levels are those of an enum. */
function levelIn(levels: Levels): string {
  const cases = Object.entries(levels)
    .filter(([, titles]) => titles.length > 0)
    .map(([level]) => `WHEN statistic.titleCode IN (:...titlesOf${level}) THEN '${level}'`);
  return cases.length === 0 ? `'${nobody}'` : `CASE ${cases.join(" ")} ELSE '${nobody}' END`;
}

function titlesOf(levels: Levels): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(levels).map(([level, titles]) => [`titlesOf${level}`, titles]));
}

/** A group and its counts; a column that was not asked for is not in it. */
function keptGroup(raw: DriverRow): KeptGroup {
  return raw as KeptGroup;
}

function toCounts(kept: KeptGroup): GroupCounts {
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
    titleCode: valueOf("titleCode"),
    level: valueOf("level"),
    recipientKind: valueOf("recipientKind"),
    seasonId: valueOf("seasonId"),
    unitId: valueOf("unitId"),
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
