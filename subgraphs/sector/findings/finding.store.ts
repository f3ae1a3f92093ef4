import type { Database } from "../../../platform/database/database";
import { select, whereIn } from "../../../platform/database/select";
import { checkYearRange } from "../../../platform/dates/calendar";
import type { Page } from "../../../platform/graphql/pagination/connection.type";
import type { PageRequest } from "../../../platform/graphql/pagination/keyset-page";
import { atLeast, atMost, anyOf } from "../../../platform/graphql/pagination/list";
import { parentList, type ParentList } from "../../../platform/graphql/pagination/parent-list";
import { searchedListPage, type SearchedList } from "../../../platform/records/search/searched-page.store";
import { searches } from "../../search-spelling";
import type { FindingFilter } from "./finding.type";
import { FindingRow } from "./finding.entity";
import { texts } from "../sector.texts";

/** What a finding can hang on. */
export type FindingParent = "seasonCode" | "unitCode" | "conferenceCode" | "inspectionCode";

const findings: SearchedList<FindingRow, FindingFilter> = {
  reader: searches,
  named: "summary",
  entity: FindingRow,
  statement: "finding.page",
  list: "findings",
  by: [{ column: "code" }],
  check: checkYearRange,
  conditions: {
    kinds: anyOf("kind"),
    categories: (rows, categories) =>
      categories.length === 0
        ? rows.andWhere("1 = 0")
        : rows.andWhere(
            "(finding.category IN (:...categories) OR finding.secondaryCategory IN (:...categories))",
            { categories },
          ),
    fromYear: atLeast("year"),
    toYear: atMost("year"),
  },
};

export class FindingStore {
  constructor(private readonly database: Database) {}

  byCodes(codes: readonly string[]): Promise<FindingRow[]> {
    return select(this.database, FindingRow, "finding.byCodes")
      .where("finding.code IN (:...codes)", { codes })
      .getMany();
  }

  /** The findings that name their parent in a column, by code. */
  of(parent: FindingParent, kinds: readonly string[] | null | undefined): ParentList<FindingRow> {
    return parentList<FindingRow>({
      database: this.database,
      what: texts.findings,
      connection: "findingsConnection",
      list: `findings_${parent}`,
      by: [{ column: "code" }],
      parent,
      rows: () => whereIn(select(this.database, FindingRow, `finding.by_${parent}`), "kind", kinds),
    });
  }

  page(filter: FindingFilter, page: PageRequest): Page<FindingRow> {
    return searchedListPage(this.database, findings, filter, page);
  }
}
