import type DataLoader from "dataloader";
import { checkYearRange } from "../../../platform/dates/calendar";
import { parseIdOf } from "../../../platform/graphql/global-id";
import { seasonTypeNames, unitTypeNames } from "../sectors/sector-ids";
import type { AwardTitleLoaders } from "../titles/award-title.loaders";
import type { RecordFilter, RecordFilterInput, RecordRange } from "./recipient-record";

/** The names of the types whose records can be recipients. */
export const recipientTypeNames: readonly string[] = ["Person", ...unitTypeNames];

/**
 * The records of one season or recipient, within a range.
 * @throws GraphError INVALID_YEAR, UNKNOWN_CODE
 */
export async function recordsOf<Row>(
  id: string,
  range: RecordRange,
  loaderOf: (range: RecordRange) => DataLoader<string, readonly Row[]>,
  titles: AwardTitleLoaders,
): Promise<readonly Row[]> {
  checkYearRange(range);
  const titleCodes = await knownCodes(range.titleCodes, titles);
  return loaderOf({ titleCodes, fromYear: range.fromYear ?? null, toYear: range.toYear ?? null }).load(id);
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
