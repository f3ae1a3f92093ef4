import type { Holding, NotAValue } from "../columns/column";
import type { Problem } from "../faults/fault";

/** A cell of a workbook whose meaning turns on how it is shown. */
export interface FormattedCell {
  /** What it shows. */
  readonly shown: string;
  /** The text that a CSV file would have in a column of this kind. */
  textFor(holding: Holding): string | NotAValue;
}

/** One row of a file, before anything is known of its columns. `line` is the physical line that it begins on. */
export interface RawRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** The number of its cells, where there are more of them than are kept. */
  readonly cellCount?: number;
  /** Cells of a workbook that are more than their texts, by their place in the row. */
  readonly formatted?: ReadonlyMap<number, FormattedCell>;
  /** What is wrong with cells whose text cannot be had, by their place in the row. */
  readonly problems?: ReadonlyMap<number, NotAValue>;
}

/** A place in a file where no row can be made out. */
export interface BrokenRow {
  readonly line: number | null;
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

/** What a cell shows, by its place in the row. */
export function shownAt({ cells, formatted }: RawRow, at: number): string {
  return formatted?.get(at)?.shown ?? cells[at] ?? "";
}

/** What a cell says, by its place in the row and what its column holds. */
export function textAt(
  { cells, formatted, problems }: RawRow,
  at: number,
  holding: Holding = "text",
): string | NotAValue {
  return problems?.get(at) ?? formatted?.get(at)?.textFor(holding) ?? cells[at] ?? "";
}

/** Whether no row could be made out. */
export function isBroken(row: RawRow | BrokenRow): row is BrokenRow {
  return "problem" in row;
}
