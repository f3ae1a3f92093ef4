import { checkYearRange } from "../../../platform/dates/calendar";
import type { Page } from "../../../platform/graphql/pagination/connection.type";
import type { PageRequest } from "../../../platform/graphql/pagination/keyset-page";
import type { ParentList } from "../../../platform/graphql/pagination/parent-list";
import type { AwardRow } from "../awards/award.entity";
import type { AwardsContext } from "../context";
import { unitTypeNames } from "../sectors/sector-ids";
import { lineageKey } from "../units/lineage";
import type { AwardTitleLoaders } from "../titles/award-title.loaders";
import type { TitlesInOrder } from "./title-order.store";
import type { RecordFilter, RecordFilterInput, RecordRange, RecordRangeInput } from "./recipient-record";

/** The names of the types whose records can be recipients. */
export const recipientTypeNames: readonly string[] = ["Person", ...unitTypeNames];

/** The records of seasons or of recipients within a range. */
type ListOf<Row> = (range: RecordRange) => ParentList<Row>;

/**
 * The records of one season or recipient, within a range.
 * @throws GraphError INVALID_YEAR, LIST_TOO_LONG
 */
export async function recordsOf<Row>(
  id: string,
  range: RecordRange,
  listOf: ListOf<Row>,
): Promise<readonly Row[]> {
  return listOf(checkedRange(range)).all(id);
}

/**
 * A page of them.
 * @throws GraphError INVALID_YEAR, INVALID_PAGE_SIZE, INVALID_CURSOR
 */
export async function pageOfRecords<Row>(
  id: string,
  { range, page }: { readonly range: RecordRangeInput; readonly page: PageRequest },
  listOf: ListOf<Row>,
  titles: AwardTitleLoaders,
): Page<Row> {
  const { levels, orderBy = "NEWEST", ...others } = range;
  const checked = checkedRange(others);
  const titleCodes = await codesOfLevels(checked.titleCodes ?? null, levels, titles);
  const inOrder = await titleOrder(orderBy, titles);
  const order = { orderBy, titles: inOrder && inOrder.map(({ code }) => code) };
  return listOf({ ...checked, titleCodes, ...order }).page(id, page);
}

/**
 * A page of what was given to a recipient and, where that is a unit, to those whose place it took.
 * @throws GraphError INVALID_YEAR, INVALID_PAGE_SIZE, INVALID_CURSOR
 */
export async function pageOfLineage(
  id: string,
  asked: { readonly range: RecordRangeInput; readonly page: PageRequest },
  { awards, titles, unitOutlines }: AwardsContext["loaders"],
): Page<AwardRow> {
  const predecessors = await unitOutlines.predecessorsOf.load(id);
  return pageOfRecords(lineageKey(id, predecessors), asked, awards.ofLineage, titles);
}

function checkedRange(range: RecordRange): RecordRange {
  checkYearRange(range);
  const titleCodes = inOneOrder(range.titleCodes);
  const recipientKinds = inOneOrder(range.recipientKinds);
  const { sectors = null, fromYear = null, toYear = null } = range;
  return { sectors, titleCodes, recipientKinds, fromYear, toYear };
}

/**
 * Checks what a client asks for. That there are the records to which it refers is known by then.
 * @throws GraphError INVALID_YEAR
 */
export async function readRecordFilter(
  input: RecordFilterInput,
  titles: AwardTitleLoaders,
): Promise<RecordFilter> {
  const { sectors, fromYear, toYear, recipientKinds, recipientId, seasonId } = input;
  checkYearRange(input);
  const titleCodes = await codesOfLevels(inOneOrder(input.titleCodes), input.levels, titles);
  return { sectors, fromYear, toYear, titleCodes, recipientKinds, recipientId, seasonId };
}

/** The titles in the order in which a list of records follows them; null where it follows no order of theirs. */
export async function titleOrder(orderBy: string, titles: AwardTitleLoaders): Promise<TitlesInOrder | null> {
  return orderBy === "TITLE_RANK" ? (await titles.catalogue()).all : null;
}

/** The codes in one order and without doubles, so that lists that mean the same share a statement. */
export function inOneOrder(codes: readonly string[] | null | undefined): readonly string[] | null {
  return codes == null ? null : [...new Set(codes)].sort();
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
