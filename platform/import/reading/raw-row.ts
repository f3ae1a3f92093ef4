import type { Problem } from "../faults/fault";

/** One row of a file, before anything is known of its columns. `line` is the physical line that it begins on. */
export interface RawRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A place in a file where no row can be made out. */
export interface BrokenRow {
  readonly line: number;
  readonly columnNumber: number | null;
  readonly found: string | null;
  readonly problem: Problem;
}

/** Reads a file's rows in batches; `onBytes` sees every byte of the file once, in order. */
export type RowReader = (
  path: string,
  onBytes: (chunk: Buffer) => void,
) => AsyncIterable<readonly (RawRow | BrokenRow)[]>;

/** Whether no row could be made out. */
export function isBroken(row: RawRow | BrokenRow): row is BrokenRow {
  return "problem" in row;
}
