import type { Database } from "../../../platform/database/database";
import { select } from "../../../platform/database/select";
import { DossierDocumentRow } from "./dossier-document.entity";
import { DossierEntryRow } from "./dossier-entry.entity";
import { DossierRequirementRow } from "./dossier-requirement.entity";

export class DossierStore {
  constructor(private readonly database: Database) {}

  /** In the order in which they were laid to the dossiers. */
  entriesByNominations(codes: readonly string[]): Promise<DossierEntryRow[]> {
    return select(this.database, DossierEntryRow, "dossier.entries")
      .where("dossier.nominationCode IN (:...codes)", { codes })
      .orderBy("dossier.nominationCode")
      .addOrderBy("dossier.ordinal")
      .addOrderBy("dossier.code")
      .getMany();
  }

  documentsByCodes(codes: readonly string[]): Promise<DossierDocumentRow[]> {
    return select(this.database, DossierDocumentRow, "document.byCodes")
      .where("document.code IN (:...codes)", { codes })
      .getMany();
  }

  requirements(): Promise<DossierRequirementRow[]> {
    return select(this.database, DossierRequirementRow, "requirement.all")
      .orderBy("requirement.code")
      .getMany();
  }
}
