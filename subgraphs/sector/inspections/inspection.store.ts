import type { Database } from "../../../platform/database/database";
import { select } from "../../../platform/database/select";
import { checkYearRange } from "../../../platform/dates/calendar";
import type { Page } from "../../../platform/graphql/pagination/connection.type";
import type { PageRequest } from "../../../platform/graphql/pagination/keyset-page";
import { atLeast, atMost, equal, listPage, type List } from "../../../platform/graphql/pagination/list";
import { parentList, type ParentList } from "../../../platform/graphql/pagination/parent-list";
import type { InspectionFilter } from "./inspection.type";
import { InspectionRow } from "./inspection.entity";
import { texts } from "../sector.texts";

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

  byCodes(codes: readonly string[]): Promise<InspectionRow[]> {
    return select(this.database, InspectionRow, "inspection.byCodes")
      .where("inspection.code IN (:...codes)", { codes })
      .getMany();
  }

  /** Those of units, the oldest first. */
  ofUnits(): ParentList<InspectionRow> {
    return parentList<InspectionRow>({
      database: this.database,
      what: texts.inspections,
      connection: "inspectionsConnection",
      list: "inspectionsOfUnit",
      by: [{ column: "year" }, { column: "code" }],
      parent: "unitCode",
      rows: () => select(this.database, InspectionRow, "inspection.byUnits"),
    });
  }

  page(filter: InspectionFilter, page: PageRequest): Page<InspectionRow> {
    return listPage(this.database, inspections, filter, page);
  }
}
