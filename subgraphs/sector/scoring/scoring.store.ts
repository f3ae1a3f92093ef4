import type { Database } from "../../../platform/database/database";
import { select } from "../../../platform/database/select";
import { ScoringCriterionRow } from "./scoring-criterion.entity";
import { ScoringSchemeRow } from "./scoring-scheme.entity";

export class ScoringStore {
  constructor(private readonly database: Database) {}

  schemesByCodes(codes: readonly string[]): Promise<ScoringSchemeRow[]> {
    return select(this.database, ScoringSchemeRow, "scheme.byCodes")
      .where("scheme.code IN (:...codes)", { codes })
      .getMany();
  }

  schemesByYears(years: readonly number[]): Promise<ScoringSchemeRow[]> {
    return select(this.database, ScoringSchemeRow, "scheme.byYears")
      .where("scheme.year IN (:...years)", { years })
      .orderBy("scheme.code")
      .getMany();
  }

  criteriaByCodes(codes: readonly string[]): Promise<ScoringCriterionRow[]> {
    return select(this.database, ScoringCriterionRow, "criterion.byCodes")
      .where("criterion.code IN (:...codes)", { codes })
      .getMany();
  }

  criteriaBySchemes(codes: readonly string[]): Promise<ScoringCriterionRow[]> {
    return select(this.database, ScoringCriterionRow, "criterion.bySchemes")
      .where("criterion.schemeCode IN (:...codes)", { codes })
      .orderBy("criterion.ordinal")
      .addOrderBy("criterion.code")
      .getMany();
  }
}
