import type { Database } from "../../../platform/database/database";
import { select } from "../../../platform/database/select";
import { ConferenceRow } from "./conference.entity";

export class ConferenceStore {
  constructor(private readonly database: Database) {}

  bySeasons(codes: readonly string[]): Promise<ConferenceRow[]> {
    return this.rows("conference.bySeasons")
      .where("conference.seasonCode IN (:...codes)", { codes })
      .getMany();
  }

  byHosts(codes: readonly string[]): Promise<ConferenceRow[]> {
    return this.rows("conference.byHosts").where("conference.hostCode IN (:...codes)", { codes }).getMany();
  }

  private rows(name: string) {
    return select(this.database, ConferenceRow, name)
      .orderBy("conference.heldOn")
      .addOrderBy("conference.code");
  }
}
