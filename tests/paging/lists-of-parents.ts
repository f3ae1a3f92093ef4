import type { Database } from "../../platform/database/database";
import type { PageRequest } from "../../platform/graphql/pagination/keyset-page";
import { AwardStore } from "../../subgraphs/awards/awards/award.store";
import { NominationStore } from "../../subgraphs/awards/nominations/nomination.store";
import { RegistrationStore } from "../../subgraphs/awards/registrations/registration.store";
import { ConferenceStore } from "../../subgraphs/sector/conferences/conference.store";
import { FindingStore } from "../../subgraphs/sector/findings/finding.store";
import { InspectionStore } from "../../subgraphs/sector/inspections/inspection.store";
import { UnitStore } from "../../subgraphs/sector/units/unit.store";
import type { FoundPage } from "./paged-lists";

/** A list that hangs on parents: where it is, the column that names the parent, and its order in a statement. */
export interface ListOfParents {
  readonly name: string;
  readonly database: string;
  readonly table: string;
  readonly parent: string;
  readonly order: string;
  open(database: Database): OpenedList;
}

interface OpenedList {
  all(parent: string): Promise<readonly { readonly code: string }[]>;
  page(parent: string, page: PageRequest): Promise<FoundPage & { readonly totalCount: Promise<number> }>;
}

const newestFirst = "year DESC, code";
const inAwards = [
  { records: "awards", table: "award", Store: AwardStore },
  { records: "nominations", table: "nomination", Store: NominationStore },
  { records: "registrations", table: "title_registration", Store: RegistrationStore },
].flatMap(({ records, table, Store }): ListOfParents[] => [
  {
    name: `${records} of seasons`,
    database: "awards",
    table,
    parent: "season_id",
    order: newestFirst,
    open: (database) => new Store(database).ofSeasons({}),
  },
  {
    name: `${records} of recipients`,
    database: "awards",
    table,
    parent: "recipient_id",
    order: newestFirst,
    open: (database) => new Store(database).ofRecipients({}),
  },
]);

const someTitles = ["ADVANCED_WORKER", "GOVERNMENT_EMULATION_FLAG"];
const byTitle = `CASE ${someTitles.map((code, at) => `WHEN title_code = '${code}' THEN ${at}`).join(" ")} ELSE 2 END`;

export const listsOfParents: readonly ListOfParents[] = [
  ...inAwards,
  {
    name: "awards of recipients, by name",
    database: "awards",
    table: "award",
    parent: "recipient_id",
    order: "recipient_sort, code",
    open: (database) => new AwardStore(database).ofRecipients({ orderBy: "NAME" }),
  },
  {
    name: "nominations of seasons, by title",
    database: "awards",
    table: "nomination",
    parent: "season_id",
    order: `${byTitle}, ${newestFirst}`,
    open: (database) => new NominationStore(database).ofSeasons({ titles: someTitles }),
  },
  {
    name: "awards of decisions",
    database: "awards",
    table: "award",
    parent: "decision_code",
    order: newestFirst,
    open: (database) => new AwardStore(database).ofDecisions(),
  },
  {
    name: "units under others",
    database: "justice",
    table: "unit",
    parent: "parent_code",
    order: "code",
    open: (database) => new UnitStore(database).under({ asOf: null }),
  },
  ...(["season", "unit", "conference", "inspection"] as const).map((parent): ListOfParents => ({
    name: `findings of ${parent}s`,
    database: "justice",
    table: "finding",
    parent: `${parent}_code`,
    order: "code",
    open: (database) => new FindingStore(database).of(`${parent}Code`, null),
  })),
  {
    name: "conferences of hosts",
    database: "justice",
    table: "conference",
    parent: "host_code",
    order: "held_on, code",
    open: (database) => new ConferenceStore(database).ofHosts(),
  },
  {
    name: "inspections of units",
    database: "justice",
    table: "inspection",
    parent: "unit_code",
    order: "year, code",
    open: (database) => new InspectionStore(database).ofUnits(),
  },
];
