import { boolean, references, text } from "..";

/** The last columns of every kind of record that cites its sources: at least one document, and what was inferred. */
export const citedColumns = {
  sources: references("source-documents").required(),
  inferred: boolean().default(false),
  note: text(),
};
