import type { Database } from "../../../platform/database/database";
import { select } from "../../../platform/database/select";
import type { Page } from "../../../platform/graphql/pagination/connection.type";
import type { PageRequest } from "../../../platform/graphql/pagination/keyset-page";
import { anyOf } from "../../../platform/graphql/pagination/list";
import { searchedListPage, type SearchedList } from "../../../platform/records/search/searched-page.store";
import { searchesOfPeople } from "../../search-spelling";
import type { Reach } from "../../access-policy";
import { whereKnown } from "./known-people.store";
import type { PersonFilter } from "./person.type";
import { PersonRow } from "./person.entity";
import { PositionRow } from "./position.entity";

/** Which people a page is of, and how far whoever asks may know of candidates. */
interface KnownPeople extends PersonFilter {
  readonly reach: Reach;
}

const people: SearchedList<PersonRow, KnownPeople> = {
  reader: searchesOfPeople,
  named: "fullName",
  entity: PersonRow,
  statement: "person.page",
  list: "people",
  by: [{ column: "sortName" }, { column: "code" }],
  conditions: { sectors: anyOf("sector"), reach: whereKnown },
};

export class PersonStore {
  constructor(private readonly database: Database) {}

  byCodes(codes: readonly string[], reach: Reach): Promise<PersonRow[]> {
    const found = select(this.database, PersonRow, "person.byCodes").where("person.code IN (:...codes)", {
      codes,
    });
    return whereKnown(found, reach).getMany();
  }

  positionsByPeople(codes: readonly string[]): Promise<PositionRow[]> {
    return select(this.database, PositionRow, "post.byPeople")
      .where("post.personCode IN (:...codes)", { codes })
      .orderBy("post.validFrom")
      .addOrderBy("post.attestedOn")
      .addOrderBy("post.code")
      .getMany();
  }

  page(filter: KnownPeople, page: PageRequest): Page<PersonRow> {
    return searchedListPage(this.database, people, filter, page);
  }
}
