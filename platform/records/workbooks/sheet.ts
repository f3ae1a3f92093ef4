import type { CellStyle, SheetRow } from "./cell";

/** What may be chosen in the cells of a column, and what is said to whoever stands in one. */
export interface CellChoice {
  /** Texts, or the cells where they stand: `'Codes'!$A$2:$A$7`. */
  readonly from?: readonly string[] | string;
  /** Whether something else may be typed. */
  readonly isOpen?: boolean;
  readonly hint?: string;
}

/** A column of a sheet. */
export interface SheetColumn {
  /** In characters. */
  readonly width?: number;
  readonly style?: CellStyle;
  readonly choice?: CellChoice;
}

/** A sheet to be written. */
export interface Sheet {
  readonly name: string;
  readonly columns?: readonly SheetColumn[];
  /** How many rows stay where they are when the rest is scrolled; choices are for the rows below them. */
  readonly frozenRows: number;
  readonly rows: Iterable<SheetRow> | AsyncIterable<SheetRow>;
}

/** How many rows a sheet has at most. */
export const mostSheetRows = 1_048_576;
