import type { Database } from "../../../platform/database/database";
import { select } from "../../../platform/database/select";
import { RoundRow } from "./round.entity";

export class RoundStore {
  constructor(private readonly database: Database) {}

  byCodes(codes: readonly string[]): Promise<RoundRow[]> {
    return select(this.database, RoundRow, "round.byCodes")
      .where("round.code IN (:...codes)", { codes })
      .getMany();
  }

  bySeasons(codes: readonly string[]): Promise<RoundRow[]> {
    return select(this.database, RoundRow, "round.bySeasons")
      .where("round.seasonCode IN (:...codes)", { codes })
      .orderBy("round.startsOn")
      .addOrderBy("round.code")
      .getMany();
  }
}
