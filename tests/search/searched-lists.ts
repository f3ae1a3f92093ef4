import type { Database } from "../../platform/database/database";
import type { Connection } from "../../platform/graphql/pagination/connection";
import type { PageRequest } from "../../platform/graphql/pagination/keyset-page";
import type { SearchedRow } from "../../platform/records/search/search-word.store";
import type { SearchReader } from "../../platform/records/search/search-reader";
import { readAwardSearch } from "../../subgraphs/awards/awards/award-search";
import { AwardStore } from "../../subgraphs/awards/awards/award.store";
import { DecisionStore } from "../../subgraphs/awards/decisions/decision.store";
import { PersonStore } from "../../subgraphs/awards/people/person.store";
import type { Title } from "../../subgraphs/awards/titles/named-titles";
import { searches, searchesOfAwards, searchesOfPeople } from "../../subgraphs/search-spelling";
import { ClusterStore } from "../../subgraphs/sector/clusters/cluster.store";
import { FindingStore } from "../../subgraphs/sector/findings/finding.store";
import { MovementStore } from "../../subgraphs/sector/movements/movement.store";
import { UnitStore } from "../../subgraphs/sector/units/unit.store";

/** What a test looks at of a page. */
type FoundPage = Pick<Connection<unknown>, "pageInfo" | "totalCount"> & {
  readonly nodes: readonly SearchedRow[];
};

/** A list that can be searched: where it is, how to ask for a page, and the order that it has by itself. */
export interface SearchedList {
  readonly name: string;
  readonly table: string;
  readonly database: string;
  readonly order: string;
  /** How a search of it is read. */
  readonly reader: SearchReader;
  /** The column of names; null where a search keeps the order of the list. */
  readonly named: string | null;
  page(database: Database, search: string | null, page: PageRequest): Promise<FoundPage>;
}

/** The statement of the test that reads the titles, which are kept in memory otherwise. */
export const readTitles = "SELECT code, name FROM award_title";

/** The titles of a database. */
export function titlesIn(database: Database): Promise<readonly Title[]> {
  return database.manager().query<Title[]>(readTitles);
}

const newestFirst = { list: "awards", orderBy: "NEWEST", titles: null };

export const searchedLists: readonly SearchedList[] = [
  {
    name: "units",
    table: "unit",
    database: "courts",
    order: "code",
    reader: searches,
    named: "name",
    page: (database, search, page) => new UnitStore(database).page({ search }, page),
  },
  {
    name: "clusters",
    table: "cluster",
    database: "courts",
    order: "code",
    reader: searches,
    named: "name",
    page: (database, search, page) => new ClusterStore(database).page({ search }, page),
  },
  {
    name: "movements",
    table: "movement",
    database: "courts",
    order: "code",
    reader: searches,
    named: "name",
    page: (database, search, page) => new MovementStore(database).page({ search }, page),
  },
  {
    name: "findings",
    table: "finding",
    database: "courts",
    order: "code",
    reader: searches,
    named: "summary",
    page: (database, search, page) => new FindingStore(database).page({ search }, page),
  },
  {
    name: "people",
    table: "person",
    database: "awards",
    order: "sort_name, code",
    reader: searchesOfPeople,
    named: "full_name",
    page: (database, search, page) => new PersonStore(database).page({ search, reach: "everywhere" }, page),
  },
  {
    name: "decisions",
    table: "decision",
    database: "awards",
    order: "sort_date DESC, code",
    reader: searches,
    named: "subject",
    page: (database, search, page) => new DecisionStore(database).page({ search }, page),
  },
  {
    name: "awards",
    table: "award",
    database: "awards",
    order: "year DESC, code",
    reader: searchesOfAwards,
    named: null,
    page: async (database, search, page) => {
      const filter = { search: await readAwardSearch(search, () => titlesIn(database)) };
      return new AwardStore(database).page(newestFirst, filter, page);
    },
  },
];
