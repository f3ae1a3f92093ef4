import { headingKey } from "./heading-key";

/** Whether a text is one of the headings of a table. */
export type IsHeading = (text: string) => boolean;

/** The row over the columns of a table, and the rows above it. */
export interface HeadingRow<Row> {
  readonly row: Row;
  /** The rows that stood above it: letterhead, title, "Kèm theo Quyết định số …". */
  readonly above: readonly Row[];
}

/** Among so many rows with something in them the headings are looked for. */
export const mostRowsAbove = 30;

/** Headings by their texts, found as `headingKey` has them. */
export function headingsOf(texts: Iterable<string>): IsHeading {
  const keys = new Set([...texts].map(headingKey));
  return (text) => keys.has(headingKey(text));
}

/**
 * Finds the row of headings among the first 30 rows: the first one with at least two headings, where they are at least half
 * of what stands in it. Undefined where there is none.
 */
export function findHeadingRow<Row extends { readonly cells: readonly string[] }>(
  rows: readonly Row[],
  isHeading: IsHeading,
): HeadingRow<Row> | undefined {
  const at = rows.slice(0, mostRowsAbove).findIndex((row) => isHeadingRow(row.cells, isHeading));
  const row = rows[at];
  return row && { row, above: rows.slice(0, at) };
}

/** Whether a row stands over a table: two of its cells are headings, and no fewer than are not. */
export function isHeadingRow(cells: readonly string[], isHeading: IsHeading): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "");
  const known = filled.filter(isHeading).length;
  return known >= 2 && known * 2 >= filled.length;
}
