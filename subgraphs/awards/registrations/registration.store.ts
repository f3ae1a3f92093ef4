import type { Database } from "../../../platform/database/database";
import type { Page } from "../../../platform/graphql/pagination/connection.type";
import { keysetPage, type PageRequest } from "../../../platform/graphql/pagination/keyset-page";
import { newestFirstIn, RecipientRecordStore } from "../recipients/recipient-record.store";
import type { RecordFilter } from "../recipients/record-filter";
import { RegistrationRow } from "./registration.entity";

export class RegistrationStore extends RecipientRecordStore<RegistrationRow> {
  constructor(database: Database) {
    super(database, RegistrationRow, "registration");
  }

  page(filter: RecordFilter, page: PageRequest): Page<RegistrationRow> {
    return keysetPage(this.matching("page", filter), newestFirstIn("registrations"), page);
  }
}
