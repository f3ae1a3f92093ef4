import type { Database } from "../../../platform/database/database";
import { select, whereIn } from "../../../platform/database/select";
import { checkYear } from "../../../platform/dates/calendar";
import type { Page } from "../../../platform/graphql/pagination/connection.type";
import type { PageRequest } from "../../../platform/graphql/pagination/keyset-page";
import { searchedPage } from "../../../platform/records/search/searched-page.store";
import type { MovementFilter } from "./movement-filter.type";
import { MovementParticipantRow } from "./movement-participant.entity";
import { MovementRow } from "./movement.entity";

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

  async page({ year, types, scopes, search }: MovementFilter, page: PageRequest): Page<MovementRow> {
    checkYear("year", year);
    const movements = select(this.database, MovementRow, "movement.page");
    whereIn(whereIn(movements, "type", types), "scope", scopes);
    if (year != null) movements.andWhere("movement.fromYear <= :year AND movement.toYear >= :year", { year });
    return searchedPage(
      this.database,
      movements,
      search,
      { list: "movements", by: [{ column: "code" }] },
      page,
    );
  }
}
