import { LineSet } from "./line-set";

/** A file, or a sheet of it. */
export interface RowsPlace {
  readonly file: string;
  readonly sheet?: string;
}

/** The rows of files that have faults. */
export class RejectedRows {
  private readonly lines = new Map<string, LineSet>();
  count = 0;

  /** @param row the line on which it begins */
  add(place: RowsPlace, row: number): void {
    const name = nameOf(place);
    const lines = this.lines.get(name) ?? new LineSet();
    if (lines.add(row)) this.count += 1;
    this.lines.set(name, lines);
  }

  has(place: RowsPlace, row: number): boolean {
    return this.lines.get(nameOf(place))?.has(row) ?? false;
  }

  /** Whether any row of a file is among them. */
  hasAnyOf(place: RowsPlace): boolean {
    return this.lines.has(nameOf(place));
  }
}

function nameOf({ file, sheet }: RowsPlace): string {
  return sheet === undefined ? file : `${file}!${sheet}`;
}
