import type { Database } from "../../../platform/database/database";
import { select } from "../../../platform/database/select";
import { SeasonRow } from "../seasons/season.entity";

/** More seasons than any sector has open at once. */
const mostSeasons = 200;

export class TaskStore {
  constructor(private readonly database: Database) {}

  /** The seasons of some years that are not closed, oldest first. */
  openSeasons(fromYear: number, toYear: number): Promise<SeasonRow[]> {
    return select(this.database, SeasonRow, "season.open")
      .where("season.year BETWEEN :fromYear AND :toYear", { fromYear, toYear })
      .andWhere("season.state <> 'CLOSED'")
      .orderBy("season.year")
      .addOrderBy("season.code")
      .limit(mostSeasons)
      .getMany();
  }
}
