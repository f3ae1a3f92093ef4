import type { Database } from "../../../platform/database/database";
import { select } from "../../../platform/database/select";
import { RegistrationStatementRow } from "./registration-statement.entity";

export class RegistrationStatementStore {
  constructor(private readonly database: Database) {}

  byCodes(codes: readonly string[]): Promise<RegistrationStatementRow[]> {
    return this.rows("statement.byCodes").where("statement.code IN (:...codes)", { codes }).getMany();
  }

  bySeasons(codes: readonly string[]): Promise<RegistrationStatementRow[]> {
    return this.rows("statement.bySeasons").where("statement.seasonCode IN (:...codes)", { codes }).getMany();
  }

  byUnits(codes: readonly string[]): Promise<RegistrationStatementRow[]> {
    return this.rows("statement.byUnits").where("statement.unitCode IN (:...codes)", { codes }).getMany();
  }

  private rows(name: string) {
    return select(this.database, RegistrationStatementRow, name).orderBy("statement.code");
  }
}
