import type { Database } from "../../../platform/database/database";
import { select } from "../../../platform/database/select";
import { SourceDocumentRow } from "./source-document.entity";

export class SourceDocumentStore {
  constructor(private readonly database: Database) {}

  all(): Promise<SourceDocumentRow[]> {
    return select(this.database, SourceDocumentRow, "document.all").orderBy("document.code").getMany();
  }

  byCodes(codes: readonly string[]): Promise<SourceDocumentRow[]> {
    return select(this.database, SourceDocumentRow, "document.byCodes")
      .where("document.code IN (:...codes)", { codes })
      .getMany();
  }
}
