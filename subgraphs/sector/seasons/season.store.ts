import type { Database } from "../../../platform/database/database";
import { select } from "../../../platform/database/select";
import { checkYear, checkYearRange, type YearRange } from "../../../platform/dates/calendar";
import { SeasonRow } from "./season.entity";

export class SeasonStore {
  constructor(private readonly database: Database) {}

  byCodes(codes: readonly string[]): Promise<SeasonRow[]> {
    return select(this.database, SeasonRow, "season.byCodes")
      .where("season.code IN (:...codes)", { codes })
      .getMany();
  }

  async ofYear(codes: readonly string[], year: number): Promise<SeasonRow[]> {
    checkYear("year", year);
    return select(this.database, SeasonRow, "season.ofYear")
      .where("season.clusterCode IN (:...codes) AND season.year = :year", { codes, year })
      .getMany();
  }

  async byClusters(codes: readonly string[], years: YearRange): Promise<SeasonRow[]> {
    checkYearRange(years);
    const seasons = select(this.database, SeasonRow, "season.byClusters").where(
      "season.clusterCode IN (:...codes)",
      { codes },
    );
    if (years.fromYear != null) seasons.andWhere("season.year >= :fromYear", { fromYear: years.fromYear });
    if (years.toYear != null) seasons.andWhere("season.year <= :toYear", { toYear: years.toYear });
    return seasons.orderBy("season.year").getMany();
  }
}
