import type { Database } from "../../../platform/database/database";
import { select } from "../../../platform/database/select";
import type { Page } from "../../../platform/graphql/pagination/connection.type";
import { keysetPage, type PageRequest } from "../../../platform/graphql/pagination/keyset-page";
import { checkPlainList, rowsToRead } from "../../../platform/graphql/pagination/plain-list";
import { SourceDocumentRow } from "./source-document.entity";
import { texts } from "../awards.texts";

const plain = { what: texts.documents, connection: "sourceDocumentsConnection" };

export class SourceDocumentStore {
  constructor(private readonly database: Database) {}

  /** @throws GraphError LIST_TOO_LONG */
  async all(): Promise<readonly SourceDocumentRow[]> {
    const documents = select(this.database, SourceDocumentRow, "document.all").orderBy("document.code");
    return checkPlainList(await documents.limit(rowsToRead(plain)).getMany(), plain);
  }

  page(page: PageRequest): Page<SourceDocumentRow> {
    const documents = select(this.database, SourceDocumentRow, "document.page");
    return keysetPage(documents, { list: "sourceDocuments", by: [{ column: "code" }] }, page);
  }

  byCodes(codes: readonly string[]): Promise<SourceDocumentRow[]> {
    return select(this.database, SourceDocumentRow, "document.byCodes")
      .where("document.code IN (:...codes)", { codes })
      .getMany();
  }
}
