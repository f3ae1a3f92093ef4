import { boolean, references, text } from "..";

/** The last columns of every kind of record that cites its sources: at least one document, and what was inferred. */
export const citedColumns = {
  sources: references("source-documents").required(),
  inferred: boolean().default(false),
  note: text(),
};

interface CitedValues {
  readonly sourceCodes: readonly string[];
  readonly inferred: boolean;
  readonly note: string | null;
}

interface CitedRecord {
  readonly sources: readonly string[];
  readonly inferred: boolean;
  readonly note: string | null;
}

/** The columns of a cited row from those of its record. */
export function citedValues({ sources, inferred, note }: CitedRecord) {
  return { sourceCodes: [...sources], inferred, note };
}

/** The same the other way: what a record has of its row. */
export function citedRecord({ sourceCodes, inferred, note }: CitedValues) {
  return { sources: [...sourceCodes], inferred, note };
}
