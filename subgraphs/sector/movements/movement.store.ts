import type { Database } from "../../../platform/database/database";
import { select, whereIn, whereWords } from "../../../platform/database/select";
import { checkYear } from "../../../platform/dates/calendar";
import type { Page } from "../../../platform/pagination/connection.type";
import { keysetPage, type PageRequest } from "../../../platform/pagination/keyset-page";
import { searchWords } from "../../../platform/text/fold";
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
    if (search != null) whereWords(movements, searchWords(search));
    return keysetPage(movements, { list: "movements", by: [{ column: "code" }] }, page);
  }
}
