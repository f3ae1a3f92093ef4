import { code, date, recordKind, text } from "../../../platform/records";
import { awardsDatabases } from "../awards-databases";
import { SourceDocumentRow } from "./source-document.entity";

export const sourceDocumentRecords = recordKind({
  name: "source-documents",
  description: "Documents that records are taken from",
  columns: {
    code: code().required(),
    title: text({ maxLength: 512 }).required(),
    publisher: text({ maxLength: 255 }),
    author: text({ maxLength: 255 }),
    publishedOn: date(),
    url: text(),
    note: text(),
  },
  key: "code",
  databases: awardsDatabases,
  entity: SourceDocumentRow,
});
