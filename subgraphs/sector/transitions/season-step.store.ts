import type { Database } from "../../../platform/database/database";
import { select } from "../../../platform/database/select";
import { SeasonStepRow } from "./season-step.entity";

export class SeasonStepStore {
  constructor(private readonly database: Database) {}

  bySeasons(codes: readonly string[]): Promise<SeasonStepRow[]> {
    return select(this.database, SeasonStepRow, "seasonStep.bySeasons")
      .where("seasonStep.seasonCode IN (:...codes)", { codes })
      .orderBy("seasonStep.ordinal")
      .getMany();
  }
}
