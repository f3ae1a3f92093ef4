import type { Database } from "../../../platform/database/database";
import { select } from "../../../platform/database/select";
import { AwardTitleRow } from "./award-title.entity";
import { LegalBasisRow } from "./legal-basis.entity";

export class AwardTitleStore {
  constructor(private readonly database: Database) {}

  /** The whole catalogue: it is a few dozen rows, and most requests need several of them. */
  all(): Promise<AwardTitleRow[]> {
    return select(this.database, AwardTitleRow, "title.all").getMany();
  }

  legalBasesByCodes(codes: readonly string[]): Promise<LegalBasisRow[]> {
    return select(this.database, LegalBasisRow, "basis.byCodes")
      .where("basis.code IN (:...codes)", { codes })
      .getMany();
  }

  legalBasesByTitles(titleCodes: readonly string[]): Promise<LegalBasisRow[]> {
    return select(this.database, LegalBasisRow, "basis.byTitles")
      .where("basis.titleCode IN (:...titleCodes)", { titleCodes })
      .orderBy("basis.validFrom")
      .addOrderBy("basis.code")
      .getMany();
  }
}
