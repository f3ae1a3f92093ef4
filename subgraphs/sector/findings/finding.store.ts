import type { Database } from "../../../platform/database/database";
import { select, whereIn } from "../../../platform/database/select";
import { checkYearRange } from "../../../platform/dates/calendar";
import type { Page } from "../../../platform/graphql/pagination/connection.type";
import type { PageRequest } from "../../../platform/graphql/pagination/keyset-page";
import { atLeast, atMost, anyOf, type List } from "../../../platform/graphql/pagination/list";
import { searchedListPage } from "../../../platform/records/search/searched-page.store";
import type { FindingFilter } from "./finding.type";
import { FindingRow } from "./finding.entity";

/** What a finding can hang on. */
export type FindingParent = "seasonCode" | "unitCode" | "conferenceCode" | "inspectionCode";

const findings: List<FindingRow, FindingFilter> = {
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

  byParents(
    parent: FindingParent,
    codes: readonly string[],
    kinds: readonly string[] | null | undefined,
  ): Promise<FindingRow[]> {
    const findings = select(this.database, FindingRow, `finding.by_${parent}`);
    findings.where(`finding.${parent} IN (:...codes)`, { codes });
    return whereIn(findings, "kind", kinds).orderBy("finding.code").getMany();
  }

  page(filter: FindingFilter, page: PageRequest): Page<FindingRow> {
    return searchedListPage(this.database, findings, filter, page);
  }
}
