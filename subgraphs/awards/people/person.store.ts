import type { Database } from "../../../platform/database/database";
import { select } from "../../../platform/database/select";
import type { Page } from "../../../platform/graphql/pagination/connection.type";
import type { PageRequest } from "../../../platform/graphql/pagination/keyset-page";
import { anyOf, type List } from "../../../platform/graphql/pagination/list";
import { searchedListPage } from "../../../platform/records/search/searched-page.store";
import type { PersonFilter } from "./person.type";
import { PersonRow } from "./person.entity";
import { PositionRow } from "./position.entity";

const people: List<PersonRow, PersonFilter> = {
  entity: PersonRow,
  statement: "person.page",
  list: "people",
  by: [{ column: "sortName" }, { column: "code" }],
  conditions: { sectors: anyOf("sector") },
};

export class PersonStore {
  constructor(private readonly database: Database) {}

  byCodes(codes: readonly string[]): Promise<PersonRow[]> {
    return select(this.database, PersonRow, "person.byCodes")
      .where("person.code IN (:...codes)", { codes })
      .getMany();
  }

  positionsByPeople(codes: readonly string[]): Promise<PositionRow[]> {
    return select(this.database, PositionRow, "post.byPeople")
      .where("post.personCode IN (:...codes)", { codes })
      .orderBy("post.validFrom")
      .addOrderBy("post.attestedOn")
      .addOrderBy("post.code")
      .getMany();
  }

  page(filter: PersonFilter, page: PageRequest): Page<PersonRow> {
    return searchedListPage(this.database, people, filter, page);
  }
}
