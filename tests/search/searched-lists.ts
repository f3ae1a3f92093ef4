import type { EntityTarget, ObjectLiteral } from "typeorm";
import type { Database } from "../../platform/database/database";
import type { Connection } from "../../platform/pagination/connection";
import type { PageRequest } from "../../platform/pagination/keyset-page";
import type { SearchedRow } from "../../platform/search/search-word.store";
import { AwardRow } from "../../subgraphs/awards/awards/award.entity";
import { AwardStore } from "../../subgraphs/awards/awards/award.store";
import { DecisionRow } from "../../subgraphs/awards/decisions/decision.entity";
import { DecisionStore } from "../../subgraphs/awards/decisions/decision.store";
import { PersonRow } from "../../subgraphs/awards/people/person.entity";
import { PersonStore } from "../../subgraphs/awards/people/person.store";
import { ClusterRow } from "../../subgraphs/sector/clusters/cluster.entity";
import { ClusterStore } from "../../subgraphs/sector/clusters/cluster.store";
import { FindingRow } from "../../subgraphs/sector/findings/finding.entity";
import { FindingStore } from "../../subgraphs/sector/findings/finding.store";
import { MovementRow } from "../../subgraphs/sector/movements/movement.entity";
import { MovementStore } from "../../subgraphs/sector/movements/movement.store";
import { UnitRow } from "../../subgraphs/sector/units/unit.entity";
import { UnitStore } from "../../subgraphs/sector/units/unit.store";

/** What a test looks at of a page. */
type FoundPage = Pick<Connection<unknown>, "pageInfo" | "totalCount"> & {
  readonly nodes: readonly SearchedRow[];
};

/** A list that can be searched: where it is, how to ask for a page, and the order that it has by itself. */
export interface SearchedList {
  readonly name: string;
  readonly database: string;
  readonly entity: EntityTarget<ObjectLiteral & SearchedRow>;
  readonly order: string;
  /** Whether a search puts names that fit better first. */
  readonly isRanked: boolean;
  page(database: Database, search: string | null, page: PageRequest): Promise<FoundPage>;
}

export const searchedLists: readonly SearchedList[] = [
  {
    name: "units",
    database: "courts",
    entity: UnitRow,
    order: "code",
    isRanked: true,
    page: (database, search, page) => new UnitStore(database).page({ search }, page),
  },
  {
    name: "clusters",
    database: "courts",
    entity: ClusterRow,
    order: "code",
    isRanked: true,
    page: (database, search, page) => new ClusterStore(database).page({ search }, page),
  },
  {
    name: "movements",
    database: "courts",
    entity: MovementRow,
    order: "code",
    isRanked: true,
    page: (database, search, page) => new MovementStore(database).page({ search }, page),
  },
  {
    name: "findings",
    database: "courts",
    entity: FindingRow,
    order: "code",
    isRanked: true,
    page: (database, search, page) => new FindingStore(database).page({ search }, page),
  },
  {
    name: "people",
    database: "awards",
    entity: PersonRow,
    order: "sort_name, code",
    isRanked: true,
    page: (database, search, page) => new PersonStore(database).page({ search }, page),
  },
  {
    name: "decisions",
    database: "awards",
    entity: DecisionRow,
    order: "sort_date DESC, code",
    isRanked: true,
    page: (database, search, page) => new DecisionStore(database).page({ search }, page),
  },
  {
    name: "awards",
    database: "awards",
    entity: AwardRow,
    order: "year DESC, code",
    isRanked: false,
    page: (database, search, page) => new AwardStore(database).page("awards", { search }, page),
  },
];
