import type { Database } from "../../../platform/database/database";
import { select } from "../../../platform/database/select";
import { checkYear } from "../../../platform/dates/calendar";
import type { Page } from "../../../platform/graphql/pagination/connection.type";
import type { PageRequest } from "../../../platform/graphql/pagination/keyset-page";
import { anyOf } from "../../../platform/graphql/pagination/list";
import { searchedListPage, type SearchedList } from "../../../platform/records/search/searched-page.store";
import { searches } from "../../search-spelling";
import type { MovementFilter } from "./movement.type";
import { MovementParticipantRow } from "./movement-participant.entity";
import { MovementRow } from "./movement.entity";

const movements: SearchedList<MovementRow, MovementFilter> = {
  reader: searches,
  named: "name",
  entity: MovementRow,
  statement: "movement.page",
  list: "movements",
  by: [{ column: "code" }],
  check: ({ year }) => checkYear("year", year),
  conditions: {
    types: anyOf("type"),
    scopes: anyOf("scope"),
    year: (rows, year) => rows.andWhere("movement.fromYear <= :year AND movement.toYear >= :year", { year }),
  },
};

export class MovementStore {
  constructor(private readonly database: Database) {}

  byCodes(codes: readonly string[]): Promise<MovementRow[]> {
    return select(this.database, MovementRow, "movement.byCodes")
      .where("movement.code IN (:...codes)", { codes })
      .getMany();
  }

  participationsBySeasons(codes: readonly string[]): Promise<MovementParticipantRow[]> {
    return select(this.database, MovementParticipantRow, "participant.bySeasons")
      .where("participant.seasonCode IN (:...codes)", { codes })
      .orderBy("participant.movementCode")
      .getMany();
  }

  participationsByUnits(codes: readonly string[]): Promise<MovementParticipantRow[]> {
    return select(this.database, MovementParticipantRow, "participant.byUnits")
      .where("participant.unitCode IN (:...codes)", { codes })
      .orderBy("participant.movementCode")
      .getMany();
  }

  page(filter: MovementFilter, page: PageRequest): Page<MovementRow> {
    return searchedListPage(this.database, movements, filter, page);
  }
}
