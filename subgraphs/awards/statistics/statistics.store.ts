import type { SelectQueryBuilder } from "typeorm";
import type { Database } from "../../../platform/database/database";
import { queryRows } from "../../../platform/database/query-rows";
import type { DriverRow } from "../../../platform/database/row-reader";
import { select, whereIn } from "../../../platform/database/select";
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
import { ProvinceOutlineRow, UnitOutlineRow } from "../units/unit-outline.entity";
import { AwardStatisticRow } from "./award-statistic.entity";
import { nobody } from "./counted-key";
import {
  keptGroup,
  toCounts,
  type GroupCounts,
  type Grouping,
  type KeptGroup,
  type PlaceColumn,
} from "./statistic-groups";
import {
  byRecipient,
  groupColumns,
  measures,
  recipientTotal,
  tableWith,
  type Counts,
  type GroupColumn,
} from "./statistic-tables";

/** What a filter of statistics keeps, checked and ready for a statement; a recipient in it is a unit. */
export interface CountFilter extends RecordFilter {
  readonly seasonIds?: readonly string[];
  readonly unitKinds?: readonly string[] | null;
  /** Only groups with so much at least. */
  readonly minimum?: Minimum | null;
}

export type Minimum = { readonly [Of in keyof Counts]?: number | null };

/** A row of a table of counts, as far as it has these columns. */
type CountedRow = Record<GroupColumn, string | number>;
type CountedRows = SelectQueryBuilder<CountedRow>;

const levelName = "level";
/** In characters. */
const longestLevel = 40;

/** How a unit's place stands in a statement beside its counts; in a key as in the tables. */
const places: Readonly<Record<PlaceColumn, { readonly expression: string; readonly longestText: number }>> = {
  unitKind: { expression: `COALESCE(place.kind, '${nobody}')`, longestText: 48 },
  provinceCode: { expression: `COALESCE(place.provinceCode, '${nobody}')`, longestText: 64 },
  currentProvinceCode: {
    expression: `COALESCE(province.currentCode, province.code, '${nobody}')`,
    longestText: 64,
  },
};

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
    const { columns, levels } = grouping;
    const by: ListOrder<KeptGroup>["by"] = [
      ...inKeyOrder(columns).map((column) => ({ column })),
      ...grouping.places.map((place) => ({
        expression: places[place].expression,
        form: { longestText: places[place].longestText },
        valueOf: (group: KeptGroup) => group[place] ?? nobody,
      })),
      ...(levels
        ? [
            {
              expression: levelIn(levels),
              form: { longestText: longestLevel },
              valueOf: (group: KeptGroup) => group[levelName] ?? nobody,
            },
          ]
        : []),
    ];
    const list = `statistics ${[...columns, ...grouping.places, ...(levels ? [levelName] : [])].sort().join(" ")}`;
    const found = await readPage<KeptGroup, CountedRow>(groups, { list, by }, page, {
      read: async (rows) => (await rows.getRawMany<DriverRow>()).map(keptGroup),
      count: () => this.countGroups(groups),
    });
    return found.map(toCounts);
  }

  /** The last year for which each of some units has an award that stands, of some titles or any; units without one are left out. */
  async lastYearsAwarded(
    unitIds: readonly string[],
    titleCodes: readonly string[] | null,
  ): Promise<ReadonlyMap<string, number>> {
    const rows = select(this.database, AwardStatisticRow, "statistic.lastYears");
    whereIn(whereIn(rows, "unitId", unitIds), "titleCode", titleCodes).andWhere("statistic.awards > 0");
    const found = await rows
      .select("statistic.unitId", "unitId")
      .addSelect("MAX(statistic.year)", "lastYear")
      .groupBy("statistic.unitId")
      .getRawMany<{ unitId: string; lastYear: number | string }>();
    return new Map(found.map(({ unitId, lastYear }) => [unitId, Number(lastYear)]));
  }

  private grouped({ columns, places: asked, levels }: Grouping, filter: CountFilter): CountedRows {
    const hasPlace = asked.length > 0 || filter.unitKinds != null;
    const unit = columns.includes("recipientId") ? "recipientId" : "unitId";
    const table = tableWith([
      ...columns,
      ...filteredColumns(filter, unit),
      ...(hasPlace ? ([unit] as const) : []),
    ]);
    const rows = select<CountedRow>(this.database, table.entity, "statistic.count");
    keep(rows, conditionsOf(unit), filter).select([]);
    if (hasPlace) rows.leftJoin(UnitOutlineRow, "place", `place.unitId = statistic.${unit}`);
    if (asked.includes("currentProvinceCode"))
      rows.leftJoin(ProvinceOutlineRow, "province", "province.code = place.provinceCode");
    for (const column of inKeyOrder(columns))
      rows.addSelect(`statistic.${column}`, column).addGroupBy(`statistic.${column}`);
    for (const place of asked)
      rows.addSelect(places[place].expression, place).addGroupBy(places[place].expression);
    if (levels)
      rows.addSelect(levelIn(levels), levelName).addGroupBy(levelIn(levels)).setParameters(titlesOf(levels));
    for (const measure of measures) rows.addSelect(`SUM(statistic.${measure})`, measure);
    if (filter.minimum != null) having(rows, filter.minimum);
    if (filter.minimum != null && table === byRecipient) this.leaveOutSmall(rows, filter, filter.minimum);
    return rows;
  }

  /** Who has less than asked for in all years has it in some of them: so the largest table is not read from end to end. */
  private leaveOutSmall(rows: CountedRows, filter: CountFilter, minimum: Minimum): void {
    const { sectors, titleCodes, recipientKinds, recipientId } = filter;
    const ofAllYears = { sectors, titleCodes, recipientKinds, recipientId };
    const totals = rows.subQuery().select("total.recipientId").from(recipientTotal.entity, "total");
    keep(totals as CountedRows, conditionsOf("recipientId"), ofAllYears);
    totals.groupBy("total.recipientId");
    having(totals as CountedRows, minimum);
    rows.andWhere(`statistic.recipientId IN ${totals.getQuery()}`).setParameters(totals.getParameters());
  }

  private async countGroups(groups: CountedRows): Promise<number> {
    const [text, parameters] = groups.clone().comment("").getQueryAndParameters();
    const [counted] = await queryRows<{ found: number | string }>(
      this.database,
      `/* statistic.groups */ SELECT COUNT(*) AS found FROM (${text}) AS counted`,
      parameters,
    );
    return Number(counted?.found ?? 0);
  }
}

function having(rows: CountedRows, minimum: Minimum): void {
  for (const measure of measures) {
    const least = minimum[measure];
    if (least != null)
      rows.andHaving(`SUM(${rows.alias}.${measure}) >= :${measure}AtLeast`, { [`${measure}AtLeast`]: least });
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

type UnitColumn = "unitId" | "recipientId";

function filteredColumns(filter: CountFilter, unit: UnitColumn): readonly GroupColumn[] {
  const { seasonId, seasonIds, recipientId, fromYear, toYear } = filter;
  return [
    ...(fromYear != null || toYear != null ? (["year"] as const) : []),
    ...(seasonId != null || seasonIds ? (["seasonId"] as const) : []),
    ...(recipientId != null ? [unit] : []),
  ];
}

function conditionsOf(unit: UnitColumn): FilterConditions<CountedRow, CountFilter> {
  return {
    sectors: anyOf("sector"),
    titleCodes: anyOf("titleCode"),
    recipientKinds: anyOf("recipientKind"),
    seasonIds: anyOf("seasonId"),
    fromYear: atLeast("year"),
    toYear: atMost("year"),
    seasonId: equal("seasonId"),
    recipientId: equal(unit),
    unitKinds: (rows, kinds) =>
      kinds.length === 0
        ? rows.andWhere("1 = 0")
        : rows.andWhere("place.kind IN (:...unitKinds)", { unitKinds: kinds }),
    minimum: (rows) => rows,
  };
}
