/** Lines of a file, a bit each. */
export class LineSet {
  private bits = new Uint32Array(256);

  /** Whether it was not among them. */
  add(line: number): boolean {
    if (this.has(line)) return false;
    const at = line >>> 5;
    if (at >= this.bits.length) {
      const longer = new Uint32Array(Math.max(this.bits.length * 2, at + 1));
      longer.set(this.bits);
      this.bits = longer;
    }
    this.bits[at] = (this.bits[at] ?? 0) | (1 << (line & 31));
    return true;
  }

  has(line: number): boolean {
    return ((this.bits[line >>> 5] ?? 0) & (1 << (line & 31))) !== 0;
  }

  /** Whether any of some lines is among them, the first and the last included. */
  hasAnyOf(first: number, last: number): boolean {
    for (let line = first; line <= Math.min(last, this.bits.length * 32); line += 1) {
      if ((this.bits[line >>> 5] ?? 0) === 0) line |= 31;
      else if (this.has(line)) return true;
    }
    return false;
  }
}
