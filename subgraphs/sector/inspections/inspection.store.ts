import type { Database } from "../../../platform/database/database";
import { select } from "../../../platform/database/select";
import { checkYearRange } from "../../../platform/dates/calendar";
import type { Page } from "../../../platform/graphql/pagination/connection.type";
import type { PageRequest } from "../../../platform/graphql/pagination/keyset-page";
import { atLeast, atMost, equal, listPage, type List } from "../../../platform/graphql/pagination/list";
import type { InspectionFilter } from "./inspection.type";
import { InspectionRow } from "./inspection.entity";

const inspections: List<InspectionRow, InspectionFilter> = {
  entity: InspectionRow,
  statement: "inspection.page",
  list: "inspections",
  by: [{ column: "year", descending: true }, { column: "code" }],
  check: checkYearRange,
  conditions: { unitCode: equal("unitCode"), fromYear: atLeast("year"), toYear: atMost("year") },
};

export class InspectionStore {
  constructor(private readonly database: Database) {}

  byUnits(codes: readonly string[]): Promise<InspectionRow[]> {
    return select(this.database, InspectionRow, "inspection.byUnits")
      .where("inspection.unitCode IN (:...codes)", { codes })
      .orderBy("inspection.year")
      .addOrderBy("inspection.code")
      .getMany();
  }

  page(filter: InspectionFilter, page: PageRequest): Page<InspectionRow> {
    return listPage(this.database, inspections, filter, page);
  }
}
