import type { Page } from "../../../platform/graphql/pagination/connection.type";
import type { PageRequest } from "../../../platform/graphql/pagination/keyset-page";
import type { AwardsContext, AwardsLoaders } from "../context";
import { knownCodes, readRecordFilter } from "../recipients/recipient-record.manager";
import type { NominationFilter } from "./nomination.type";
import type { NominationRow } from "./nomination.entity";

/** @throws GraphError INVALID_YEAR, INVALID_ID, UNKNOWN_CODE, INVALID_PAGE_SIZE, INVALID_CURSOR */
export async function pageOfNominations(
  { nomineeId, states, ...filter }: NominationFilter,
  page: PageRequest,
  { stores, loaders }: AwardsContext,
): Page<NominationRow> {
  return stores.nominations.page(
    { ...(await readRecordFilter({ ...filter, recipientId: nomineeId }, loaders.titles)), states },
    page,
  );
}

/**
 * How many different nominees a season has, for all titles or some.
 * @throws GraphError UNKNOWN_CODE
 */
export async function nomineeCountOf(
  seasonId: string,
  titleCodes: string[] | null,
  loaders: AwardsLoaders,
): Promise<number> {
  const codes = await knownCodes(titleCodes, loaders.titles);
  return (await loaders.nominations.nomineeCountOf(codes).load(seasonId))?.nominees ?? 0;
}
