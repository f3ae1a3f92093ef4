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
  { status, search, conferredFrom, conferredTo, ...filter }: AwardFilter,
  page: PageRequest,
  { stores, loaders }: AwardsContext,
): Page<AwardRow> {
  checkDayRange(["conferredFrom", "conferredTo"], conferredFrom, conferredTo);
  const checked = await readRecordFilter(filter, loaders.titles);
  const sought = await readAwardSearch(search, async () => (await loaders.titles.catalogue()).all);
  return stores.awards.page(
    { list, isByDay: orderBy === "CONFERRED_ON", titles: await titleOrder(orderBy, loaders.titles) },
    {
      ...checked,
      status,
      search: sought,
      conferredFrom,
      conferredTo,
    },
    page,
  );
}
