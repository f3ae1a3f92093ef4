import type { SelectQueryBuilder } from "typeorm";
import type { Database } from "../../../platform/database/database";
import { queryRows } from "../../../platform/database/query-rows";
import { quarterOf } from "../statistics/counted-key";
import { isWalked } from "./award-order";
import type { FoundAwards } from "./award-search.store";
import type { AwardRow } from "./award.entity";
import { tooMany } from "./many-awards.store";

/** A range of days of conferral, both ends within it; an end that is absent leaves it open. */
export interface ConferralDays {
  readonly conferredFrom?: string | null;
  readonly conferredTo?: string | null;
}

/** Comes after the text that stands for no day, and before all days; and after all days. */
const [earliest, latest] = ["0000-01-01", "9999-12-31"];

export function isWithinDays({ conferredFrom, conferredTo }: ConferralDays): boolean {
  return conferredFrom != null || conferredTo != null;
}

/** Keeps the awards that were conferred within some days, by the index of days; those without a known day are left out. */
export function whereConferred(
  awards: SelectQueryBuilder<AwardRow>,
  days: ConferralDays,
): SelectQueryBuilder<AwardRow> {
  return awards.andWhere("award.conferredSort BETWEEN :dayFrom AND :dayTo", boundsOf(days));
}

/** The same without that index: of awards that something else has narrowed. */
export function conferredAmong(
  awards: SelectQueryBuilder<AwardRow>,
  days: ConferralDays,
): SelectQueryBuilder<AwardRow> {
  if (!isWithinDays(days)) return awards;
  const day = "COALESCE(award.conferredSort, award.conferredSort)";
  return awards.andWhere(`${day} BETWEEN :dayFrom AND :dayTo`, boundsOf(days));
}

/**
 * Keeps the awards that were conferred within some days, for a list in another order than that of days: few are found by
 * their days and sorted. Where they are many, the list is walked in its order; one of years between the first and the last
 * year of what was conferred in those quarters.
 */
export async function findConferred(
  database: Database,
  awards: SelectQueryBuilder<AwardRow>,
  days: ConferralDays,
  orderBy: string,
): Promise<FoundAwards> {
  const { dayFrom, dayTo } = boundsOf(days);
  const [few] = await queryRows<{ found: number | string }>(
    database,
    "/* award.weighDays */ SELECT COUNT(*) AS found FROM " +
      `(SELECT 1 FROM award WHERE conferred_sort BETWEEN ? AND ? LIMIT ${tooMany}) AS conferred`,
    [dayFrom, dayTo],
  );
  if (Number(few?.found ?? 0) < tooMany) {
    const codes = "SELECT one.code FROM award AS one WHERE one.conferred_sort BETWEEN :dayFrom AND :dayTo";
    const rows = awards
      .clone()
      .innerJoin(`(${codes})`, "conferred", "conferred.code = award.code")
      .setParameters({ dayFrom, dayTo });
    return { rows, count: () => rows.clone().getCount(), isFew: true };
  }
  const count = () => whereConferred(awards.clone(), days).getCount();
  const many = conferredAmong(awards.clone(), days);
  if (isWalked(orderBy)) return { rows: many, count };
  const [span] = await queryRows<{ first: number | string; last: number | string }>(
    database,
    "/* award.yearsOfDays */ SELECT MIN(year) AS first, MAX(year) AS last FROM award_statistic_total " +
      "WHERE quarter BETWEEN ? AND ?",
    [quarterOf(dayFrom), quarterOf(dayTo)],
  );
  const rows = many.andWhere("award.year BETWEEN :firstYear AND :lastYear", {
    firstYear: Number(span?.first ?? 0),
    lastYear: Number(span?.last ?? 0),
  });
  return { rows, count };
}

function boundsOf({ conferredFrom, conferredTo }: ConferralDays) {
  return { dayFrom: conferredFrom ?? earliest, dayTo: conferredTo ?? latest };
}
