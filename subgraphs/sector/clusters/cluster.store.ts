import type { Database } from "../../../platform/database/database";
import { select, whereIn } from "../../../platform/database/select";
import { checkYear } from "../../../platform/dates/calendar";
import type { Page } from "../../../platform/graphql/pagination/connection.type";
import type { PageRequest } from "../../../platform/graphql/pagination/keyset-page";
import { searchedPage } from "../../../platform/records/search/searched-page.store";
import { MembershipRow } from "../seasons/membership.entity";
import { SeasonRow } from "../seasons/season.entity";
import type { ClusterFilter } from "./cluster-filter.type";
import { ClusterRow } from "./cluster.entity";

export class ClusterStore {
  constructor(private readonly database: Database) {}

  byCodes(codes: readonly string[]): Promise<ClusterRow[]> {
    return select(this.database, ClusterRow, "cluster.byCodes")
      .where("cluster.code IN (:...codes)", { codes })
      .getMany();
  }

  async page({ year, kinds, memberCode, search }: ClusterFilter, page: PageRequest): Page<ClusterRow> {
    checkYear("year", year);
    const clusters = whereIn(select(this.database, ClusterRow, "cluster.page"), "kind", kinds);
    if (year != null || memberCode != null) {
      const seasons = clusters
        .subQuery()
        .select("1")
        .from(SeasonRow, "season")
        .where("season.clusterCode = cluster.code");
      if (year != null) seasons.andWhere("season.year = :year");
      if (memberCode != null) {
        seasons.innerJoin(MembershipRow, "membership", "membership.seasonCode = season.code");
        seasons.andWhere("membership.unitCode = :memberCode");
      }
      clusters.andWhere(`EXISTS ${seasons.getQuery()}`, { year, memberCode });
    }
    return searchedPage(
      this.database,
      clusters,
      search,
      { list: "clusters", by: [{ column: "code" }] },
      page,
    );
  }
}
