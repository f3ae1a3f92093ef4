import type { Database } from "../../../platform/database/database";
import { select, whereIn } from "../../../platform/database/select";
import type { PageRequest } from "../../../platform/graphql/pagination/keyset-page";
import { searchedPage } from "../../../platform/records/search/searched-page.store";
import type { Page } from "../../../platform/graphql/pagination/connection.type";
import type { UnitFilter } from "./unit-filter.type";
import { UnitNameRow } from "./unit-name.entity";
import { UnitSuccessionRow } from "./unit-succession.entity";
import { UnitRow } from "./unit.entity";

export class UnitStore {
  constructor(private readonly database: Database) {}

  byCodes(codes: readonly string[]): Promise<UnitRow[]> {
    return select(this.database, UnitRow, "unit.byCodes")
      .where("unit.code IN (:...codes)", { codes })
      .getMany();
  }

  byParents(codes: readonly string[]): Promise<UnitRow[]> {
    return select(this.database, UnitRow, "unit.byParents")
      .where("unit.parentCode IN (:...codes)", { codes })
      .orderBy("unit.code")
      .getMany();
  }

  namesByUnits(codes: readonly string[]): Promise<UnitNameRow[]> {
    return select(this.database, UnitNameRow, "name.byUnits")
      .where("name.unitCode IN (:...codes)", { codes })
      .orderBy("name.code")
      .getMany();
  }

  successionsByUnits(codes: readonly string[]): Promise<UnitSuccessionRow[]> {
    return select(this.database, UnitSuccessionRow, "succession.byUnits")
      .where("succession.predecessorCode IN (:...codes) OR succession.successorCode IN (:...codes)", {
        codes,
      })
      .orderBy("succession.on")
      .addOrderBy("succession.code")
      .getMany();
  }

  page(filter: UnitFilter, page: PageRequest): Page<UnitRow> {
    const { kinds, provinceCode, parentCode, asOf, search } = filter;
    const units = select(this.database, UnitRow, "unit.page");
    whereIn(units, "kind", kinds);
    if (provinceCode != null) units.andWhere("unit.provinceCode = :provinceCode", { provinceCode });
    if (parentCode != null) units.andWhere("unit.parentCode = :parentCode", { parentCode });
    if (asOf != null) {
      units.andWhere(
        "(unit.validFrom IS NULL OR unit.validFrom <= :asOf) AND (unit.validTo IS NULL OR unit.validTo >= :asOf)",
        { asOf },
      );
    }
    return searchedPage(this.database, units, search, { list: "units", by: [{ column: "code" }] }, page);
  }
}
