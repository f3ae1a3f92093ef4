import type { Page } from "../../../platform/graphql/pagination/connection.type";
import type { PageRequest } from "../../../platform/graphql/pagination/keyset-page";
import { mayLearn } from "../../access-policy";
import { placeOfSeason } from "../access/protected-subjects";
import { withinReach } from "../access/candidacies";
import type { AwardsContext } from "../context";
import { inOneOrder, readRecordFilter, titleOrder } from "../recipients/recipient-record.manager";
import type { NominationFilter } from "./nomination.type";
import type { NominationRow } from "./nomination.entity";

/** @throws GraphError INVALID_YEAR, INVALID_PAGE_SIZE, INVALID_CURSOR */
export async function pageOfNominations(
  { nomineeId, states, ...filter }: NominationFilter,
  { orderBy, page }: { readonly orderBy: string; readonly page: PageRequest },
  { stores, loaders, access }: AwardsContext,
): Page<NominationRow> {
  const checked = await readRecordFilter({ ...filter, recipientId: nomineeId }, loaders.titles);
  const order = await titleOrder(orderBy, loaders.titles);
  return stores.nominations.page({ ...withinReach(checked, access), states }, page, order);
}

/**
 * How many different nominees a season has, for all titles or some. That two nominations are of one person tells, where
 * one of them was granted, whom the other is of: so people count each time for whom it may not be told.
 */
export async function nomineeCountOf(
  seasonId: string,
  titleCodes: string[] | null,
  { loaders, access }: AwardsContext,
): Promise<number> {
  const counting = {
    titleCodes: inOneOrder(titleCodes),
    tellsPeople: mayLearn.candidacy(access.principal, placeOfSeason(seasonId)),
  };
  return (await loaders.nominations.nomineeCountOf(counting).load(seasonId))?.nominees ?? 0;
}
