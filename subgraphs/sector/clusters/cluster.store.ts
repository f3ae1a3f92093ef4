import type { SelectQueryBuilder } from "typeorm";
import type { Database } from "../../../platform/database/database";
import { canBeKept, select } from "../../../platform/database/select";
import { checkYear } from "../../../platform/dates/calendar";
import type { Page } from "../../../platform/graphql/pagination/connection.type";
import type { PageRequest } from "../../../platform/graphql/pagination/keyset-page";
import { anyOf } from "../../../platform/graphql/pagination/list";
import { searchedListPage, type SearchedList } from "../../../platform/records/search/searched-page.store";
import { searches } from "../../search-spelling";
import { MembershipRow } from "../seasons/membership.entity";
import { SeasonRow } from "../seasons/season.entity";
import type { ClusterFilter } from "./cluster.type";
import { ClusterRow } from "./cluster.entity";

const clusters: SearchedList<ClusterRow, ClusterFilter> = {
  reader: searches,
  named: "name",
  entity: ClusterRow,
  statement: "cluster.page",
  list: "clusters",
  by: [{ column: "code" }],
  check: ({ year }) => checkYear("year", year),
  conditions: {
    kinds: anyOf("kind"),
    memberCode: (rows, _code, filter) => withSeason(rows, filter),
    year: (rows, _year, filter) => filter.memberCode == null && withSeason(rows, filter),
  },
};

export class ClusterStore {
  constructor(private readonly database: Database) {}

  byCodes(codes: readonly string[]): Promise<ClusterRow[]> {
    return select(this.database, ClusterRow, "cluster.byCodes")
      .where("cluster.code IN (:...codes)", { codes })
      .getMany();
  }

  page(filter: ClusterFilter, page: PageRequest): Page<ClusterRow> {
    return searchedListPage(this.database, clusters, filter, page);
  }
}

/** In a year or not, with a member or not: one season has to be both. */
function withSeason(rows: SelectQueryBuilder<ClusterRow>, { year, memberCode }: ClusterFilter): void {
  const seasons = rows
    .subQuery()
    .select("1")
    .from(SeasonRow, "season")
    .where("season.clusterCode = cluster.code");
  if (year != null) seasons.andWhere("season.year = :year");
  if (memberCode != null) {
    if (!canBeKept(memberCode)) seasons.andWhere("1 = 0");
    seasons.innerJoin(MembershipRow, "membership", "membership.seasonCode = season.code");
    seasons.andWhere("membership.unitCode = :memberCode");
  }
  rows.andWhere(`EXISTS ${seasons.getQuery()}`, { year, memberCode });
}
