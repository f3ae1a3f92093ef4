import type { Database } from "../../../platform/database/database";
import type { Page } from "../../../platform/graphql/pagination/connection.type";
import type { PageRequest } from "../../../platform/graphql/pagination/keyset-page";
import { listPage, type List } from "../../../platform/graphql/pagination/list";
import { newestFirstIn, RecipientRecordStore, recordConditions } from "../recipients/recipient-record.store";
import type { RecordFilter } from "../recipients/recipient-record";
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

  page(filter: RecordFilter, page: PageRequest): Page<RegistrationRow> {
    return listPage(this.database, registrations, filter, page);
  }
}
