import { checkDayRange } from "../../../platform/dates/calendar";
import type { Page } from "../../../platform/graphql/pagination/connection.type";
import type { PageRequest } from "../../../platform/graphql/pagination/keyset-page";
import type { AwardsContext } from "../context";
import { readRecordFilter, titleOrder } from "../recipients/recipient-record.manager";
import { readAwardSearch } from "./award-search";
import type { AwardFilter } from "./award.type";
import type { AwardRow } from "./award.entity";

/** Which list of awards is asked for, and in which order. */
interface AwardList {
  readonly list: string;
  readonly orderBy: string;
}

/** @throws GraphError INVALID_YEAR, INVALID_DATE, INVALID_PAGE_SIZE, INVALID_CURSOR */
export async function pageOfAwards(
  { list, orderBy }: AwardList,
  filter: AwardFilter,
  page: PageRequest,
  { stores, loaders }: AwardsContext,
): Page<AwardRow> {
  const { conferredFrom, conferredTo, decisionSignedFrom, decisionSignedTo } = filter;
  checkDayRange(["conferredFrom", "conferredTo"], conferredFrom, conferredTo);
  checkDayRange(["decisionSignedFrom", "decisionSignedTo"], decisionSignedFrom, decisionSignedTo);
  const checked = await readRecordFilter(filter, loaders.titles);
  const search = await readAwardSearch(filter.search, async () => (await loaders.titles.catalogue()).all);
  const order = { list, orderBy, titles: await titleOrder(orderBy, loaders.titles) };
  return stores.awards.page(order, { ...filter, ...checked, search }, page);
}
