import type { SelectQueryBuilder } from "typeorm";
import type { Database } from "../../../platform/database/database";
import { select } from "../../../platform/database/select";
import type { ListOrder, PageRequest } from "../../../platform/graphql/pagination/keyset-page";
import { equal, anyOf } from "../../../platform/graphql/pagination/list";
import { parentList, type ParentList } from "../../../platform/graphql/pagination/parent-list";
import { searchedListPage, type SearchedList } from "../../../platform/records/search/searched-page.store";
import { searches } from "../../search-spelling";
import type { Page } from "../../../platform/graphql/pagination/connection.type";
import type { UnitFilter } from "./unit.type";
import { UnitNameRow } from "./unit-name.entity";
import { UnitSuccessionRow } from "./unit-succession.entity";
import { UnitRow } from "./unit.entity";
import { texts } from "../sector.texts";

function standingOn(rows: SelectQueryBuilder<UnitRow>, asOf: string): SelectQueryBuilder<UnitRow> {
  return rows.andWhere(
    "(unit.validFrom IS NULL OR unit.validFrom <= :asOf) AND (unit.validTo IS NULL OR unit.validTo >= :asOf)",
    { asOf },
  );
}

/** How units are listed: by code, or by name. */
function orderIn(list: string, orderBy: string): ListOrder<UnitRow> {
  return orderBy === "NAME"
    ? { list: `${list} by name`, by: [{ column: "sortName" }, { column: "code" }] }
    : { list, by: [{ column: "code" }] };
}

const units: Omit<SearchedList<UnitRow, UnitFilter>, keyof ListOrder<UnitRow>> = {
  reader: searches,
  named: "name",
  entity: UnitRow,
  statement: "unit.page",
  conditions: {
    kinds: anyOf("kind"),
    provinceCode: equal("provinceCode"),
    parentCode: equal("parentCode"),
    asOf: standingOn,
  },
};

/** Which of the units under another are wanted, and in which order. */
export interface UnitsUnder {
  readonly asOf: string | null;
  readonly orderBy?: string;
}

const mostCodes = 5_000;

export class UnitStore {
  constructor(private readonly database: Database) {}

  byCodes(codes: readonly string[]): Promise<UnitRow[]> {
    return select(this.database, UnitRow, "unit.byCodes")
      .where("unit.code IN (:...codes)", { codes })
      .getMany();
  }

  /** Their codes, or as many as are worth looking through for one that was meant. */
  async codes(): Promise<readonly string[]> {
    const units = select(this.database, UnitRow, "unit.codes").select("unit.code").orderBy("unit.code");
    return (await units.limit(mostCodes).getMany()).map(({ code }) => code);
  }

  /** The units directly under others: all of them or those that stood on a day. */
  under({ asOf, orderBy = "CODE" }: UnitsUnder): ParentList<UnitRow> {
    return parentList<UnitRow>({
      database: this.database,
      what: texts.units,
      connection: "childrenConnection",
      ...orderIn("unitsUnder", orderBy),
      parent: "parentCode",
      rows: () => {
        const rows = select(this.database, UnitRow, "unit.byParents");
        return asOf === null ? rows : standingOn(rows, asOf);
      },
    });
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

  successionsByCodes(codes: readonly string[]): Promise<UnitSuccessionRow[]> {
    return select(this.database, UnitSuccessionRow, "succession.byCodes")
      .where("succession.code IN (:...codes)", { codes })
      .getMany();
  }

  page(filter: UnitFilter, page: PageRequest, orderBy = "CODE"): Page<UnitRow> {
    return searchedListPage(this.database, { ...units, ...orderIn("units", orderBy) }, filter, page);
  }
}
