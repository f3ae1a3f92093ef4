import type { Database } from "../../../platform/database/database";
import { select } from "../../../platform/database/select";
import { LeadershipTermRow } from "./leadership-term.entity";

const headFirst = "CASE term.role WHEN 'HEAD' THEN 0 WHEN 'DEPUTY' THEN 1 ELSE 2 END";

export class LeadershipTermStore {
  constructor(private readonly database: Database) {}

  byCodes(codes: readonly string[]): Promise<LeadershipTermRow[]> {
    return select(this.database, LeadershipTermRow, "term.byCodes")
      .where("term.code IN (:...codes)", { codes })
      .getMany();
  }

  bySeasons(codes: readonly string[]): Promise<LeadershipTermRow[]> {
    return select(this.database, LeadershipTermRow, "term.bySeasons")
      .where("term.seasonCode IN (:...codes)", { codes })
      .orderBy(headFirst)
      .addOrderBy("term.code")
      .getMany();
  }
}
