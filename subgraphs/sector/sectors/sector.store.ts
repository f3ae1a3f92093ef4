import type { Database } from "../../../platform/database/database";
import { select } from "../../../platform/database/select";
import { SectorRow } from "./sector.entity";

export class SectorStore {
  constructor(private readonly database: Database) {}

  byCodes(codes: readonly string[]): Promise<SectorRow[]> {
    return select(this.database, SectorRow, "sector.byCodes")
      .where("sector.code IN (:...codes)", { codes })
      .getMany();
  }
}
