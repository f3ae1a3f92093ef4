import type { Database } from "../../../platform/database/database";
import { select } from "../../../platform/database/select";
import { ProvinceRow } from "./province.entity";

export class ProvinceStore {
  constructor(private readonly database: Database) {}

  byCodes(codes: readonly string[]): Promise<ProvinceRow[]> {
    return select(this.database, ProvinceRow, "province.byCodes")
      .where("province.code IN (:...codes)", { codes })
      .getMany();
  }

  async codes(): Promise<readonly string[]> {
    const provinces = select(this.database, ProvinceRow, "province.codes");
    const rows = await provinces.select("province.code").orderBy("province.code").getMany();
    return rows.map(({ code }) => code);
  }
}
