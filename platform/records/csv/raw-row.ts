import type { NotAValue } from "../columns/column";
import type { Problem } from "../faults/fault";

/** One row of a file, before anything is known of its columns. `line` is the physical line that it begins on. */
export interface RawRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** The number of its cells, where there are more of them than are kept. */
  readonly cellCount?: number;
  /** What is wrong with cells whose text cannot be had, by their place in the row. */
  readonly problems?: ReadonlyMap<number, NotAValue>;
}

/** A place in a file where no row can be made out. */
export interface BrokenRow {
  readonly line: number | null;
  /** Where it reaches over several lines, the last of them. */
  readonly lastLine?: number;
  readonly columnNumber: number | null;
  readonly found: string | null;
  readonly problem: Problem;
}

/** Follows the reading of a file. */
export interface ReadWatch {
  /** Sees every byte of the file once, in order. */
  digest(chunk: Buffer): void;
  /** Is told how many more of the file's bytes are worked off. */
  advance(bytes: number): void;
}

/** Follows nothing. */
export const unwatched: ReadWatch = { digest: () => undefined, advance: () => undefined };

/** How many cells a row has. */
export function cellCountOf({ cells, cellCount }: RawRow): number {
  return cellCount ?? cells.length;
}

/** Whether no row could be made out. */
export function isBroken(row: RawRow | BrokenRow): row is BrokenRow {
  return "problem" in row;
}
