import type { Page } from "../../../platform/graphql/pagination/connection.type";
import type { PageRequest } from "../../../platform/graphql/pagination/keyset-page";
import type { AwardsContext } from "../context";
import { readRecordFilter } from "../recipients/recipient-record.manager";
import type { RegistrationFilter } from "./registration.type";
import type { RegistrationRow } from "./registration.entity";

/** @throws GraphError INVALID_YEAR, INVALID_ID, UNKNOWN_CODE, INVALID_PAGE_SIZE, INVALID_CURSOR */
export async function pageOfRegistrations(
  { registrantId, ...filter }: RegistrationFilter,
  page: PageRequest,
  { stores, loaders }: AwardsContext,
): Page<RegistrationRow> {
  return stores.registrations.page(
    await readRecordFilter({ ...filter, recipientId: registrantId }, loaders.titles),
    page,
  );
}
