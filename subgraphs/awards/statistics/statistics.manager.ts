import { parseIdOf } from "../../../platform/graphql/global-id";
import type { AwardsContext } from "../context";
import { RecipientKind } from "../recipients/recipient.enums";
import { readRecordFilter } from "../recipients/recipient-record.manager";
import { unitTypeNames } from "../sectors/sector-ids";
import { AwardLevel } from "../titles/award-title.enums";
import type { TitleCatalogue } from "../titles/title-catalogue";
import type { StatisticsFilter } from "./statistics.type";
import type { Counts, GroupColumn } from "./statistic-tables";
import type { Group, GroupCounts } from "./statistics.store";

/** What is left of a group once what was only counted by is out of it. */
interface KeptGroup extends Group {
  readonly level: string | null;
}

/** One row of a statistic. */
export interface StatisticsRow extends KeptGroup, Counts {}

type Dimension = keyof typeof columnsOf;

const levels: readonly string[] = Object.keys(AwardLevel);
const kinds: readonly string[] = Object.keys(RecipientKind);

/** A level is counted by title and then summed, for it is the title's property. */
const columnsOf = {
  SECTOR: "sector",
  YEAR: "year",
  TITLE: "titleCode",
  LEVEL: "titleCode",
  RECIPIENT_KIND: "recipientKind",
  SEASON: "seasonId",
  UNIT: "unitId",
} as const satisfies Record<string, GroupColumn>;

/**
 * The counts of registrations, nominations and awards by some dimensions, in the order of the dimensions' list; without
 * a dimension the totals in one row.
 * @throws GraphError INVALID_YEAR, INVALID_ID, UNKNOWN_CODE
 */
export async function statisticsBy(
  groupBy: readonly string[],
  { unitId, ...filter }: StatisticsFilter,
  { stores, loaders }: AwardsContext,
): Promise<readonly StatisticsRow[]> {
  const dimensions = new Set(groupBy as readonly Dimension[]);
  if (unitId != null) parseIdOf(unitTypeNames, unitId);
  const columns = [...new Set([...dimensions].map((dimension) => columnsOf[dimension]))];
  const checked = await readRecordFilter({ ...filter, recipientId: unitId }, loaders.titles);
  const titles = await loaders.titles.catalogue();
  const counted = await stores.statistics.count(columns, checked);
  const rows = sumUp(counted, ({ sector, year, titleCode, recipientKind, seasonId, unitId }) => ({
    sector,
    year,
    titleCode: dimensions.has("TITLE") ? titleCode : null,
    level: dimensions.has("LEVEL") && titleCode !== null ? (titles.find(titleCode)?.level ?? null) : null,
    recipientKind,
    seasonId,
    unitId,
  }));
  return inOrder(rows, titles);
}

/** Sums counts up by what is left of their groups. */
function sumUp(counted: readonly GroupCounts[], keep: (group: Group) => KeptGroup): StatisticsRow[] {
  const rows = new Map<string, StatisticsRow>();
  for (const { group, counts } of counted) {
    const kept = keep(group);
    const key = JSON.stringify(Object.values(kept));
    const row = rows.get(key) ?? { registrations: 0, nominations: 0, awards: 0, revoked: 0, ...kept };
    row.registrations += counts.registrations;
    row.nominations += counts.nominations;
    row.awards += counts.awards;
    row.revoked += counts.revoked;
    rows.set(key, row);
  }
  return [...rows.values()];
}

function inOrder(rows: readonly StatisticsRow[], titles: TitleCatalogue): StatisticsRow[] {
  const keyed = rows.map((row) => ({ row, keys: keysOf(row, titles) }));
  keyed.sort(({ keys }, { keys: others }) =>
    keys.reduce<number>((order, key, at) => order || compare(key, others[at] ?? null), 0),
  );
  return keyed.map(({ row }) => row);
}

function keysOf(row: StatisticsRow, titles: TitleCatalogue): readonly (string | number | null)[] {
  const { sector, year, titleCode, level, recipientKind, seasonId, unitId } = row;
  return [
    sector,
    year,
    titleCode === null ? null : titles.placeOf(titleCode),
    level === null ? null : levels.indexOf(level),
    recipientKind === null ? null : kinds.indexOf(recipientKind),
    seasonId,
    unitId,
  ];
}

/** Smaller first, what is not known last. */
function compare(one: string | number | null, other: string | number | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}
