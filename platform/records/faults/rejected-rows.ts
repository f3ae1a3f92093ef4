/** A file, or a sheet of it. */
export interface RowsPlace {
  readonly file: string;
  readonly sheet?: string;
}

/** The rows of files that have faults, a bit a row. */
export class RejectedRows {
  private readonly bits = new Map<string, Uint32Array>();
  count = 0;

  /** @param row the line on which it begins */
  add(place: RowsPlace, row: number): void {
    if (this.has(place, row)) return;
    const name = nameOf(place);
    let bits = this.bits.get(name) ?? new Uint32Array(256);
    const at = row >>> 5;
    if (at >= bits.length) {
      const longer = new Uint32Array(Math.max(bits.length * 2, at + 1));
      longer.set(bits);
      bits = longer;
    }
    bits[at] = (bits[at] ?? 0) | (1 << (row & 31));
    this.bits.set(name, bits);
    this.count += 1;
  }

  has(place: RowsPlace, row: number): boolean {
    const bits = this.bits.get(nameOf(place))?.[row >>> 5] ?? 0;
    return (bits & (1 << (row & 31))) !== 0;
  }

  /** Whether any row of a file is among them. */
  hasAnyOf(place: RowsPlace): boolean {
    return this.bits.has(nameOf(place));
  }
}

function nameOf({ file, sheet }: RowsPlace): string {
  return sheet === undefined ? file : `${file}!${sheet}`;
}
