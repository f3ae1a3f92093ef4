import type { Page } from "../../../platform/graphql/pagination/connection.type";
import type { PageRequest } from "../../../platform/graphql/pagination/keyset-page";
import { withinReach } from "../access/candidacies";
import type { AwardsContext } from "../context";
import { readRecordFilter, titleOrder } from "../recipients/recipient-record.manager";
import type { RegistrationFilter } from "./registration.type";
import type { RegistrationRow } from "./registration.entity";

/** @throws GraphError INVALID_YEAR, INVALID_PAGE_SIZE, INVALID_CURSOR */
export async function pageOfRegistrations(
  { registrantId, ...filter }: RegistrationFilter,
  { orderBy, page }: { readonly orderBy: string; readonly page: PageRequest },
  { stores, loaders, access }: AwardsContext,
): Page<RegistrationRow> {
  const checked = await readRecordFilter({ ...filter, recipientId: registrantId }, loaders.titles);
  const order = await titleOrder(orderBy, loaders.titles);
  return stores.registrations.page(withinReach(checked, access), page, order);
}
