import type { Database } from "../../platform/database/database";
import type { PageRequest } from "../../platform/graphql/pagination/keyset-page";
import { AwardStore } from "../../subgraphs/awards/awards/award.store";
import { NominationStore } from "../../subgraphs/awards/nominations/nomination.store";
import { RegistrationStore } from "../../subgraphs/awards/registrations/registration.store";
import { InspectionStore } from "../../subgraphs/sector/inspections/inspection.store";
import { UnitStore } from "../../subgraphs/sector/units/unit.store";
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
/** An order of titles, and the same in a statement: that of the catalogue would do as well. */
const titles = [
  "GRASSROOTS_EMULATION_FIGHTER",
  "GOVERNMENT_EMULATION_FLAG",
  "ADVANCED_WORKER",
  "ADVANCED_LABOUR_COLLECTIVE",
].map((code) => ({ code }));
const byTitle = `CASE ${titles.map(({ code }, at) => `WHEN title_code = '${code}' THEN ${at}`).join(" ")} END, ${newestFirst}`;
const known = `title_code IN (${titles.map(({ code }) => `'${code}'`).join(", ")})`;

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
    page: (database, page) => new NominationStore(database).page({}, page, null),
  },
  {
    name: "awards, by day",
    database: "awards",
    table: "award",
    order: "conferred_on IS NULL, conferred_on DESC, code",
    page: (database, page) =>
      new AwardStore(database).page({ list: "awards", orderBy: "CONFERRED_ON", titles: null }, {}, page),
  },
  {
    name: "awards, by name",
    database: "awards",
    table: "award",
    order: "recipient_sort, code",
    page: (database, page) =>
      new AwardStore(database).page({ list: "awards", orderBy: "NAME", titles: null }, {}, page),
  },
  {
    name: "units, by name",
    database: "courts",
    table: "unit",
    order: "sort_name, code",
    page: (database, page) => new UnitStore(database).page({}, page, "NAME"),
  },
  {
    name: "awards, by title",
    database: "awards",
    table: `award WHERE ${known}`,
    order: byTitle,
    page: (database, page) =>
      new AwardStore(database).page({ list: "awards", orderBy: "TITLE_RANK", titles }, {}, page),
  },
  {
    name: "nominations, by title",
    database: "awards",
    table: `nomination WHERE ${known}`,
    order: byTitle,
    page: (database, page) => new NominationStore(database).page({}, page, titles),
  },
  {
    name: "registrations, by title",
    database: "awards",
    table: `title_registration WHERE ${known}`,
    order: byTitle,
    page: (database, page) => new RegistrationStore(database).page({}, page, titles),
  },
  {
    name: "registrations",
    database: "awards",
    table: "title_registration",
    order: newestFirst,
    page: (database, page) => new RegistrationStore(database).page({}, page, null),
  },
];
