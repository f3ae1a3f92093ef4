import type { Database } from "../../../platform/database/database";
import { select, whereIn } from "../../../platform/database/select";
import { checkYearRange } from "../../../platform/dates/calendar";
import type { Page } from "../../../platform/graphql/pagination/connection.type";
import type { PageRequest } from "../../../platform/graphql/pagination/keyset-page";
import { searchedPage } from "../../../platform/records/search/searched-page.store";
import type { FindingFilter } from "./finding-filter.type";
import { FindingRow } from "./finding.entity";

/** What a finding can hang on. */
export type FindingParent = "seasonCode" | "unitCode" | "conferenceCode" | "inspectionCode";

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

  async page(filter: FindingFilter, page: PageRequest): Page<FindingRow> {
    checkYearRange(filter);
    const { kinds, categories, fromYear, toYear, search } = filter;
    const findings = whereIn(select(this.database, FindingRow, "finding.page"), "kind", kinds);
    if (categories?.length === 0) findings.andWhere("1 = 0");
    else if (categories) {
      findings.andWhere(
        "(finding.category IN (:...categories) OR finding.secondaryCategory IN (:...categories))",
        { categories },
      );
    }
    if (fromYear != null) findings.andWhere("finding.year >= :fromYear", { fromYear });
    if (toYear != null) findings.andWhere("finding.year <= :toYear", { toYear });
    return searchedPage(
      this.database,
      findings,
      search,
      { list: "findings", by: [{ column: "code" }] },
      page,
    );
  }
}
