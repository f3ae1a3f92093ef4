import type { Database } from "../../platform/database/database";
import type { PageRequest } from "../../platform/graphql/pagination/keyset-page";
import { NominationStore } from "../../subgraphs/awards/nominations/nomination.store";
import { RegistrationStore } from "../../subgraphs/awards/registrations/registration.store";
import { InspectionStore } from "../../subgraphs/sector/inspections/inspection.store";
import { searchedLists } from "../search/searched-lists";

export interface FoundPage {
  readonly nodes: readonly { readonly code: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A list of the contract: where it is, its order in a statement, and how to ask for a page. */
export interface PagedList {
  readonly name: string;
  readonly database: string;
  readonly table: string;
  readonly order: string;
  page(database: Database, page: PageRequest): Promise<FoundPage>;
}

const newestFirst = "year DESC, code";

export const pagedLists: readonly PagedList[] = [
  ...searchedLists.map(({ name, database, table, order, page }) => ({
    name,
    database,
    table,
    order,
    page: (opened: Database, asked: PageRequest) => page(opened, null, asked),
  })),
  {
    name: "inspections",
    database: "justice",
    table: "inspection",
    order: newestFirst,
    page: (database, page) => new InspectionStore(database).page({}, page),
  },
  {
    name: "nominations",
    database: "awards",
    table: "nomination",
    order: newestFirst,
    page: (database, page) => new NominationStore(database).page({}, page),
  },
  {
    name: "registrations",
    database: "awards",
    table: "title_registration",
    order: newestFirst,
    page: (database, page) => new RegistrationStore(database).page({}, page),
  },
];
