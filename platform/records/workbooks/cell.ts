/** A day of the calendar, YYYY-MM-DD. */
export interface Day {
  readonly day: string;
}

/** What stands in a cell; null where nothing does. */
export type CellValue = string | number | boolean | Day | null;

/** How a cell looks, and what its number stands for. */
export type CellStyle =
  "general" | "text" | "day" | "title" | "hint" | "heading" | "required" | "faulty" | "fault";

/** A row of a sheet: its cells from the first column on, each in the style of its column, or in one of its own. */
export interface SheetRow {
  readonly cells: readonly CellValue[];
  /** The style of all cells of the row. */
  readonly style?: CellStyle;
  /** Styles of single cells, by their places. */
  readonly styles?: ReadonlyMap<number, CellStyle>;
}
