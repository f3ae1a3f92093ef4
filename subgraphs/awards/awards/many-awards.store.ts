import type { Database } from "../../../platform/database/database";
import { queryRows } from "../../../platform/database/query-rows";
import { select } from "../../../platform/database/select";
import {
  anyOf,
  atLeast,
  atMost,
  keep,
  type FilterConditions,
} from "../../../platform/graphql/pagination/list";
import type { RecordFilter } from "../recipients/recipient-record";
import { AwardStatisticTotalRow } from "../statistics/award-statistic.entity";

/** With more awards, walking a list in its own order finds a page sooner than sorting them. */
export const tooMany = 7_000;

/** The counts of awards of a status. */
const measures: Readonly<Record<string, string>> = {
  GRANTED: "statistic.awards",
  REVOKED: "statistic.revoked",
};

/** Whether so many awards are kept by sector, title, kind, status and years that a page is sooner found by walking a list. */
export async function areMany(
  database: Database,
  { status, ...filter }: RecordFilter & { readonly status?: string | null },
): Promise<boolean> {
  const totals = select(database, AwardStatisticTotalRow, "statistic.weighAwards");
  const measure = measures[status ?? ""] ?? "statistic.awards + statistic.revoked";
  const kept = keep(totals, totalConditions, filter).select(`SUM(${measure})`, "found");
  return Number((await kept.getRawOne<{ found: number | string | null }>())?.found ?? 0) >= tooMany;
}

/** The same of people whose posts were of some levels, by their index. */
export async function hasMany(database: Database, postLevels: readonly string[]): Promise<boolean> {
  if (postLevels.length === 0) return false;
  const marks = postLevels.map(() => "?").join(", ");
  const [found] = await queryRows<{ found: number | string }>(
    database,
    "/* award.weighPosts */ SELECT COUNT(*) AS found FROM " +
      `(SELECT 1 FROM award WHERE recipient_post_level IN (${marks}) LIMIT ${tooMany}) AS posts`,
    postLevels,
  );
  return Number(found?.found ?? 0) >= tooMany;
}

const totalConditions: FilterConditions<
  AwardStatisticTotalRow,
  Omit<RecordFilter, "recipientId" | "seasonId">
> = {
  sectors: anyOf("sector"),
  titleCodes: anyOf("titleCode"),
  recipientKinds: anyOf("recipientKind"),
  fromYear: atLeast("year"),
  toYear: atMost("year"),
};
