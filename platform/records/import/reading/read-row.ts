import type { CheckedRecord } from "../../checking/check-record";

/** What was read from one row: the values of the cells that are right, and where they stand. */
export interface ReadRow extends CheckedRecord {
  /** Whether all of its cells are right. */
  readonly isWhole: boolean;
  readonly line: number;
}

/** Rows that were read, and whether there are others among them that could not be. */
export interface ReadBatch {
  readonly rows: readonly ReadRow[];
  readonly lostRows: boolean;
}
