import type { Database } from "../../../platform/database/database";
import { select } from "../../../platform/database/select";
import { PledgeSignatoryRow } from "./pledge-signatory.entity";
import { PledgeTargetRow } from "./pledge-target.entity";
import { PledgeRow } from "./pledge.entity";

export class PledgeStore {
  constructor(private readonly database: Database) {}

  byCodes(codes: readonly string[]): Promise<PledgeRow[]> {
    return select(this.database, PledgeRow, "pledge.byCodes")
      .where("pledge.code IN (:...codes)", { codes })
      .getMany();
  }

  bySeasons(codes: readonly string[]): Promise<PledgeRow[]> {
    return select(this.database, PledgeRow, "pledge.bySeasons")
      .where("pledge.seasonCode IN (:...codes)", { codes })
      .orderBy("pledge.signedOn")
      .addOrderBy("pledge.code")
      .getMany();
  }

  signatoriesByPledges(codes: readonly string[]): Promise<PledgeSignatoryRow[]> {
    return select(this.database, PledgeSignatoryRow, "signatory.byPledges")
      .where("signatory.pledgeCode IN (:...codes)", { codes })
      .orderBy("signatory.unitCode")
      .getMany();
  }

  targetsByPledges(codes: readonly string[]): Promise<PledgeTargetRow[]> {
    return select(this.database, PledgeTargetRow, "target.byPledges")
      .where("target.pledgeCode IN (:...codes)", { codes })
      .orderBy("target.ordinal")
      .addOrderBy("target.code")
      .getMany();
  }
}
