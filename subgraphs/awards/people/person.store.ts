import type { Database } from "../../../platform/database/database";
import { select, whereIn } from "../../../platform/database/select";
import type { Page } from "../../../platform/graphql/pagination/connection.type";
import type { PageRequest } from "../../../platform/graphql/pagination/keyset-page";
import { searchedPage } from "../../../platform/records/search/searched-page.store";
import type { PersonFilter } from "./person-filter.type";
import { PersonRow } from "./person.entity";
import { PositionRow } from "./position.entity";

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

  page({ sectors, search }: PersonFilter, page: PageRequest): Page<PersonRow> {
    const people = whereIn(select(this.database, PersonRow, "person.page"), "sector", sectors);
    return searchedPage(
      this.database,
      people,
      search,
      { list: "people", by: [{ column: "sortName" }, { column: "code" }] },
      page,
    );
  }
}
