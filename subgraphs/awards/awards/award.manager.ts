import type { Page } from "../../../platform/graphql/pagination/connection.type";
import type { PageRequest } from "../../../platform/graphql/pagination/keyset-page";
import type { AwardsContext } from "../context";
import { readRecordFilter } from "../recipients/recipient-record.manager";
import type { AwardFilter } from "./award.type";
import type { AwardRow } from "./award.entity";

/** @throws GraphError INVALID_YEAR, INVALID_PAGE_SIZE, INVALID_CURSOR */
export async function pageOfAwards(
  list: string,
  { status, search, ...filter }: AwardFilter,
  page: PageRequest,
  { stores, loaders }: AwardsContext,
): Page<AwardRow> {
  return stores.awards.page(
    list,
    { ...(await readRecordFilter(filter, loaders.titles)), status, search },
    page,
  );
}
