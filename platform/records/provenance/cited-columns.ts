import { boolean, references, text } from "..";

/** The last columns of every kind of record that cites its sources: at least one document, and what was inferred. */
export const citedColumns = {
  sources: references("source-documents").required().headed("Nguồn", "Tài liệu nguồn", "Mã tài liệu nguồn"),
  inferred: boolean().default(false).headed("Suy luận", "Suy ra"),
  note: text().headed("Ghi chú"),
};
