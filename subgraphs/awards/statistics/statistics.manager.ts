import { parseGlobalId } from "../../../platform/graphql/global-id";
import type { Page } from "../../../platform/graphql/pagination/connection.type";
import type { PageRequest } from "../../../platform/graphql/pagination/keyset-page";
import { checkPlainList, rowsToRead } from "../../../platform/graphql/pagination/plain-list";
import type { AwardsContext } from "../context";
import { RecipientKind } from "../recipients/recipient.enums";
import { readRecordFilter } from "../recipients/recipient-record.manager";
import { AwardLevel } from "../titles/award-title.enums";
import type { TitleCatalogue } from "../titles/title-catalogue";
import type { StatisticsFilter } from "./statistics.type";
import type { Counts, GroupColumn } from "./statistic-tables";
import { UnitKind } from "../../unit-kind";
import type { Group, GroupCounts, Grouping, PlaceColumn } from "./statistic-groups";
import type { Minimum } from "./statistics.store";
import { texts } from "../awards.texts";

/** One row of a statistic. */
export interface StatisticsRow extends Group, Counts {}

type Dimension = keyof typeof columnsOf | keyof typeof placesOf | "LEVEL";

const levels: readonly string[] = Object.keys(AwardLevel);
const kinds: readonly string[] = Object.keys(RecipientKind);
const unitKinds: readonly string[] = Object.keys(UnitKind);

/** The columns of dimensions; a level is the title's property. */
const columnsOf = {
  SECTOR: "sector",
  YEAR: "year",
  TITLE: "titleCode",
  RECIPIENT_KIND: "recipientKind",
  SEASON: "seasonId",
  UNIT: "unitId",
  QUARTER: "quarter",
  RECIPIENT: "recipientId",
} as const satisfies Record<string, GroupColumn>;

const placesOf = {
  UNIT_KIND: "unitKind",
  PROVINCE: "provinceCode",
  CURRENT_PROVINCE: "currentProvinceCode",
} as const satisfies Record<string, PlaceColumn>;

/** What is counted, and what is so much as to be told. */
export interface StatisticsQuestion extends StatisticsFilter {
  readonly minimum?: Minimum | null;
}

/** How much `statistics` gives: all units, or all seasons, of twenty years. */
export const mostRows = 5_000;
const plain = { what: texts.rows, connection: "statisticsConnection", most: mostRows };

/**
 * The counts of registrations, nominations and awards by some dimensions, in the order of the dimensions' list; without
 * a dimension the totals in one row.
 * @throws GraphError INVALID_YEAR, LIST_TOO_LONG
 */
export async function statisticsBy(
  groupBy: readonly string[],
  filter: StatisticsQuestion,
  context: AwardsContext,
): Promise<readonly StatisticsRow[]> {
  const { titles, grouping, checked, toRow } = await readQuestion(groupBy, filter, context);
  const counted = await context.stores.statistics.count(grouping, checked, rowsToRead(plain));
  return inOrder(checkPlainList(counted, plain).map(toRow), titles);
}

/**
 * A page of them, in the order of how they are kept.
 * @throws GraphError INVALID_YEAR, INVALID_PAGE_SIZE, INVALID_CURSOR
 */
export async function pageOfStatistics(
  groupBy: readonly string[],
  { filter, page }: { readonly filter: StatisticsQuestion; readonly page: PageRequest },
  context: AwardsContext,
): Page<StatisticsRow> {
  const { grouping, checked, toRow } = await readQuestion(groupBy, filter, context);
  return (await context.stores.statistics.page(grouping, checked, page)).map(toRow);
}

async function readQuestion(
  groupBy: readonly string[],
  { unitId, unitKinds: kept, minimum, ...filter }: StatisticsQuestion,
  { loaders }: AwardsContext,
) {
  const dimensions = new Set(groupBy as readonly Dimension[]);
  const checked = {
    ...(await readRecordFilter({ ...filter, recipientId: unitId }, loaders.titles)),
    unitKinds: kept,
    minimum,
  };
  const titles = await loaders.titles.catalogue();
  const isByLevel = dimensions.has("LEVEL");
  const grouping: Grouping = {
    ...columnsAskedBy(dimensions),
    ...(isByLevel && !dimensions.has("TITLE") ? { levels: codesByLevel(titles) } : {}),
  };
  const toRow = ({ group, counts }: GroupCounts): StatisticsRow => {
    const level = isByLevel && group.titleCode !== null ? titles.find(group.titleCode)?.level : group.level;
    const unit = dimensions.has("UNIT") ? (group.unitId ?? unitOfRecipient(group.recipientId)) : null;
    return { ...group, ...counts, level: level ?? null, unitId: unit };
  };
  return { titles, grouping, checked, toRow };
}

/** A recipient that is no person is its unit, so that who asks for both is answered by the recipient. */
function columnsAskedBy(dimensions: ReadonlySet<Dimension>): Pick<Grouping, "columns" | "places"> {
  const columns = Object.entries(columnsOf).flatMap(([dimension, column]) =>
    dimensions.has(dimension as Dimension) ? column : [],
  );
  const places = Object.entries(placesOf).flatMap(([dimension, place]) =>
    dimensions.has(dimension as Dimension) ? place : [],
  );
  return {
    columns: dimensions.has("RECIPIENT") ? columns.filter((column) => column !== "unitId") : columns,
    places,
  };
}

function unitOfRecipient(id: string | null): string | null {
  return id === null || parseGlobalId(id).typeName === "Person" ? null : id;
}

function codesByLevel({ all }: TitleCatalogue): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    levels.map((level) => [level, all.filter((title) => title.level === level).map(({ code }) => code)]),
  );
}

function inOrder(rows: readonly StatisticsRow[], titles: TitleCatalogue): StatisticsRow[] {
  const keyed = rows.map((row) => ({ row, keys: keysOf(row, titles) }));
  keyed.sort(({ keys }, { keys: others }) =>
    keys.reduce<number>((order, key, at) => order || compare(key, others[at] ?? null), 0),
  );
  return keyed.map(({ row }) => row);
}

function keysOf(row: StatisticsRow, titles: TitleCatalogue): readonly (string | number | null)[] {
  const { sector, year, titleCode, level, recipientKind, unitKind } = row;
  return [
    sector,
    year,
    row.quarter,
    titleCode === null ? null : titles.placeOf(titleCode),
    level === null ? null : levels.indexOf(level),
    recipientKind === null ? null : kinds.indexOf(recipientKind),
    unitKind === null ? null : unitKinds.indexOf(unitKind),
    row.provinceCode,
    row.currentProvinceCode,
    row.seasonId,
    row.unitId,
    row.recipientId,
  ];
}

/** Smaller first, what is not known last. */
function compare(one: string | number | null, other: string | number | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}
