import type { Database } from "../../../platform/database/database";
import type { Page } from "../../../platform/graphql/pagination/connection.type";
import type { PageRequest } from "../../../platform/graphql/pagination/keyset-page";
import { listPage, rowsOf, type List } from "../../../platform/graphql/pagination/list";
import { newestFirstIn, RecipientRecordStore, recordConditions } from "../recipients/recipient-record.store";
import type { RecordFilter } from "../recipients/recipient-record";
import { pageByTitle, type TitlesInOrder } from "../recipients/title-order.store";
import { RegistrationRow } from "./registration.entity";

const registrations: List<RegistrationRow, RecordFilter> = {
  entity: RegistrationRow,
  statement: "registration.page",
  ...newestFirstIn("registrations"),
  conditions: recordConditions,
};

export class RegistrationStore extends RecipientRecordStore<RegistrationRow> {
  constructor(database: Database) {
    super(database, RegistrationRow, "registration");
  }

  /** In the order of some titles, or the newest first. */
  page(filter: RecordFilter, page: PageRequest, titles: TitlesInOrder | null): Page<RegistrationRow> {
    if (!titles) return listPage(this.database, registrations, filter, page);
    const rows = rowsOf(this.database, registrations, filter);
    return pageByTitle(rows, { list: "registrations", titles, kept: filter.titleCodes }, page);
  }
}
