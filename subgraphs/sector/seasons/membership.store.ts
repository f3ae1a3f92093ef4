import type { Database } from "../../../platform/database/database";
import { select, whereIn } from "../../../platform/database/select";
import { checkYearRange, type YearRange } from "../../../platform/dates/calendar";
import { MembershipRow } from "./membership.entity";

const headFirst = "CASE membership.role WHEN 'HEAD' THEN 0 WHEN 'DEPUTY' THEN 1 ELSE 2 END";

export class MembershipStore {
  constructor(private readonly database: Database) {}

  bySeasons(codes: readonly string[], roles: readonly string[] | null | undefined): Promise<MembershipRow[]> {
    const members = select(this.database, MembershipRow, "membership.bySeasons");
    members.where("membership.seasonCode IN (:...codes)", { codes });
    return whereIn(members, "role", roles).orderBy(headFirst).addOrderBy("membership.unitCode").getMany();
  }

  async byUnits(codes: readonly string[], years: YearRange): Promise<MembershipRow[]> {
    checkYearRange(years);
    const memberships = select(this.database, MembershipRow, "membership.byUnits");
    memberships.where("membership.unitCode IN (:...codes)", { codes });
    if (years.fromYear != null)
      memberships.andWhere("membership.year >= :fromYear", { fromYear: years.fromYear });
    if (years.toYear != null) memberships.andWhere("membership.year <= :toYear", { toYear: years.toYear });
    return memberships.orderBy("membership.year").addOrderBy("membership.seasonCode").getMany();
  }
}
