import type { Database } from "../../../platform/database/database";
import { select } from "../../../platform/database/select";
import { checkYearRange } from "../../../platform/dates/calendar";
import type { Page } from "../../../platform/graphql/pagination/connection.type";
import { keysetPage, type PageRequest } from "../../../platform/graphql/pagination/keyset-page";
import type { InspectionFilter } from "./inspection-filter.type";
import { InspectionRow } from "./inspection.entity";

export class InspectionStore {
  constructor(private readonly database: Database) {}

  byUnits(codes: readonly string[]): Promise<InspectionRow[]> {
    return select(this.database, InspectionRow, "inspection.byUnits")
      .where("inspection.unitCode IN (:...codes)", { codes })
      .orderBy("inspection.year")
      .addOrderBy("inspection.code")
      .getMany();
  }

  async page(filter: InspectionFilter, page: PageRequest): Page<InspectionRow> {
    checkYearRange(filter);
    const { unitCode, fromYear, toYear } = filter;
    const inspections = select(this.database, InspectionRow, "inspection.page");
    if (unitCode != null) inspections.andWhere("inspection.unitCode = :unitCode", { unitCode });
    if (fromYear != null) inspections.andWhere("inspection.year >= :fromYear", { fromYear });
    if (toYear != null) inspections.andWhere("inspection.year <= :toYear", { toYear });
    return keysetPage(
      inspections,
      { list: "inspections", by: [{ column: "year", descending: true }, { column: "code" }] },
      page,
    );
  }
}
