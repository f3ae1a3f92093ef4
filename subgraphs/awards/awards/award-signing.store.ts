import type { SelectQueryBuilder } from "typeorm";
import type { Database } from "../../../platform/database/database";
import { queryRows } from "../../../platform/database/query-rows";
import { unknownDay } from "../../../platform/dates/calendar";
import type { FoundAwards } from "./award-search.store";
import type { AwardRow } from "./award.entity";
import { tooMany } from "./many-awards.store";

/** A range of days on which decisions were signed, both ends within it; an end that is absent leaves it open. */
export interface SigningDays {
  readonly decisionSignedFrom?: string | null;
  readonly decisionSignedTo?: string | null;
}

/** Comes after the text that stands for no day, and before all days; and after all days. */
const [earliest, latest] = ["0000-01-01", "9999-12-31"];

export function isWithinSigning({ decisionSignedFrom, decisionSignedTo }: SigningDays): boolean {
  return decisionSignedFrom != null || decisionSignedTo != null;
}

/**
 * Keeps the awards whose decision was signed within some days, of awards that something else has narrowed. Each award's decision
 * is looked up: as a join, a database might begin with decisions.
 */
export function signedAmong(
  awards: SelectQueryBuilder<AwardRow>,
  days: SigningDays,
): SelectQueryBuilder<AwardRow> {
  if (!isWithinSigning(days)) return awards;
  const day = "(SELECT its.sort_date FROM decision AS its WHERE its.code = award.decisionCode)";
  return awards.andWhere(`${day} BETWEEN :signedFrom AND :signedTo`, boundsOf(days));
}

const ofSigned = "FROM decision AS its JOIN award AS one ON one.decision_code = its.code WHERE its.sort_date";

/**
 * The same where nothing else narrows them: few are found by their decisions and sorted. Where they are many, the list is walked
 * in its order; one of years or of days of conferral begins and ends no further than what those decisions gave.
 */
export async function findSigned(
  database: Database,
  awards: SelectQueryBuilder<AwardRow>,
  days: SigningDays,
  orderBy: string,
): Promise<FoundAwards> {
  const { signedFrom, signedTo } = boundsOf(days);
  const [few] = await queryRows<{ found: number | string }>(
    database,
    "/* award.weighSigned */ SELECT COUNT(*) AS found FROM " +
      `(SELECT 1 ${ofSigned} BETWEEN ? AND ? LIMIT ${tooMany}) AS signed`,
    [signedFrom, signedTo],
  );
  const found = awards
    .clone()
    .innerJoin(
      `(SELECT one.code ${ofSigned} BETWEEN :signedFrom AND :signedTo)`,
      "signed",
      "signed.code = award.code",
    )
    .setParameters({ signedFrom, signedTo });
  const ofDecisions =
    "award.decisionCode IN (SELECT its.code FROM decision AS its WHERE its.sort_date BETWEEN :signedFrom AND :signedTo)";
  const count = () => awards.clone().andWhere(ofDecisions, { signedFrom, signedTo }).getCount();
  if (Number(few?.found ?? 0) < tooMany) return { rows: found, count, isFew: true };
  const many = signedAmong(awards.clone(), days);
  if (orderBy === "NAME") return { rows: many, count };
  const years = await yearsOf(database, signedFrom, signedTo);
  if (orderBy === "CONFERRED_ON")
    return {
      rows: many.andWhere("award.conferredSort <= :lastDay", { lastDay: await lastDayOf(database, years) }),
      count,
    };
  return { rows: many.andWhere("award.year BETWEEN :firstYear AND :lastYear", years), count };
}

/** The first and the last year for which the decisions of some days gave something. */
async function yearsOf(database: Database, signedFrom: string, signedTo: string) {
  const yearOf = (direction: string) =>
    `(SELECT year FROM award WHERE award.decision_code = its.code ORDER BY year ${direction} LIMIT 1)`;
  const [span] = await queryRows<{ first: number | string; last: number | string }>(
    database,
    `/* award.yearsOfSigned */ SELECT MIN(first_year) AS first, MAX(last_year) AS last FROM (SELECT ${yearOf("ASC")} AS first_year, ` +
      `${yearOf("DESC")} AS last_year FROM decision AS its WHERE its.sort_date BETWEEN ? AND ?) AS spans`,
    [signedFrom, signedTo],
  );
  return { firstYear: Number(span?.first ?? 0), lastYear: Number(span?.last ?? 0) };
}

/** The last day on which something of some years can have been conferred, by the quarters of the counts that are kept. */
async function lastDayOf(
  database: Database,
  { firstYear, lastYear }: { readonly firstYear: number; readonly lastYear: number },
): Promise<string> {
  const [found] = await queryRows<{ quarter: string | null }>(
    database,
    "/* award.quartersOfYears */ SELECT MAX(quarter) AS quarter FROM award_statistic_total WHERE year BETWEEN ? AND ?",
    [firstYear, lastYear],
  );
  const [year, quarter] = (found?.quarter ?? "").split("-Q");
  return quarter === undefined ? unknownDay : `${year}-${String(Number(quarter) * 3).padStart(2, "0")}-31`;
}

function boundsOf({ decisionSignedFrom, decisionSignedTo }: SigningDays) {
  return { signedFrom: decisionSignedFrom ?? earliest, signedTo: decisionSignedTo ?? latest };
}
