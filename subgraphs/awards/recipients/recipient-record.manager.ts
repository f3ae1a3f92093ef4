import { checkYearRange } from "../../../platform/dates/calendar";
import { parseIdOf } from "../../../platform/graphql/global-id";
import type { Page } from "../../../platform/graphql/pagination/connection.type";
import type { PageRequest } from "../../../platform/graphql/pagination/keyset-page";
import type { ParentList } from "../../../platform/graphql/pagination/parent-list";
import { seasonTypeNames, unitTypeNames } from "../sectors/sector-ids";
import type { AwardTitleLoaders } from "../titles/award-title.loaders";
import type { RecordFilter, RecordFilterInput, RecordRange } from "./recipient-record";

/** The names of the types whose records can be recipients. */
export const recipientTypeNames: readonly string[] = ["Person", ...unitTypeNames];

/** The records of seasons or of recipients within a range. */
type ListOf<Row> = (range: RecordRange) => ParentList<Row>;

/**
 * The records of one season or recipient, within a range.
 * @throws GraphError INVALID_YEAR, UNKNOWN_CODE, LIST_TOO_LONG
 */
export async function recordsOf<Row>(
  id: string,
  range: RecordRange,
  listOf: ListOf<Row>,
  titles: AwardTitleLoaders,
): Promise<readonly Row[]> {
  return listOf(await checkedRange(range, titles)).all(id);
}

/**
 * A page of them.
 * @throws GraphError INVALID_YEAR, UNKNOWN_CODE, INVALID_PAGE_SIZE, INVALID_CURSOR
 */
export async function pageOfRecords<Row>(
  id: string,
  { range, page }: { readonly range: RecordRange; readonly page: PageRequest },
  listOf: ListOf<Row>,
  titles: AwardTitleLoaders,
): Page<Row> {
  return listOf(await checkedRange(range, titles)).page(id, page);
}

async function checkedRange(range: RecordRange, titles: AwardTitleLoaders): Promise<RecordRange> {
  checkYearRange(range);
  const titleCodes = await knownCodes(range.titleCodes, titles);
  const { sectors = null, fromYear = null, toYear = null } = range;
  return { sectors, titleCodes, fromYear, toYear };
}

/**
 * Checks what a client asks for.
 * @throws GraphError INVALID_YEAR, INVALID_ID, UNKNOWN_CODE
 */
export async function readRecordFilter(
  input: RecordFilterInput,
  titles: AwardTitleLoaders,
): Promise<RecordFilter> {
  const { sectors, fromYear, toYear, recipientKinds, recipientId, seasonId } = input;
  checkYearRange(input);
  if (recipientId != null) parseIdOf(recipientTypeNames, recipientId);
  if (seasonId != null) parseIdOf(seasonTypeNames, seasonId);
  const titleCodes = await codesOfLevels(await knownCodes(input.titleCodes, titles), input.levels, titles);
  return { sectors, fromYear, toYear, titleCodes, recipientKinds, recipientId, seasonId };
}

/**
 * The codes in one order and without doubles, so that lists that mean the same share a statement.
 * @throws GraphError UNKNOWN_CODE
 */
export async function knownCodes(
  codes: readonly string[] | null | undefined,
  titles: AwardTitleLoaders,
): Promise<readonly string[] | null> {
  if (codes == null) return null;
  const catalogue = await titles.catalogue();
  return [...new Set(codes.map((code) => catalogue.get(code).code))].sort();
}

/** A level is a property of titles, so a filter by levels is one by their codes. */
async function codesOfLevels(
  codes: readonly string[] | null,
  levels: readonly string[] | null | undefined,
  titles: AwardTitleLoaders,
): Promise<readonly string[] | null> {
  if (levels == null) return codes;
  const ofLevels = (await titles.catalogue()).all
    .filter(({ level }) => levels.includes(level))
    .map(({ code }) => code);
  return codes === null ? ofLevels : ofLevels.filter((code) => codes.includes(code));
}
