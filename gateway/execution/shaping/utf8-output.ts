import type { RequestBudget } from "../../../platform/server/request/request-budget";

/** How many bytes it begins with, and how many it keeps for the next one at most. */
const size = { first: 65_536, kept: 4 * 1024 * 1024 };
/** A UTF-16 unit is so many bytes of UTF-8 at most. */
const widest = 3;

/**
 * Collects a text in pieces, as bytes in UTF-8. What is as long as an answer can be is not made as one text first: that is twice
 * as large as its bytes once a letter in it is Vietnamese, and is made with one pass to join it, one to measure and one to encode it.
 */
export class Utf8Output {
  private bytes = Buffer.allocUnsafeSlow(size.first);
  private length = 0;
  private budget: RequestBudget | undefined;

  get isEmpty(): boolean {
    return this.length === 0;
  }

  /** Begins a text, of which nothing has been added. */
  begin(budget: RequestBudget | undefined): void {
    this.clear();
    this.budget = budget;
  }

  /** @throws GraphError ANSWER_TOO_LARGE when the text is longer than the budget allows. */
  add(piece: string): void {
    this.budget?.check("answerBytes", this.length + piece.length);
    const most = this.length + piece.length * widest;
    if (most > this.bytes.length) this.grow(most);
    this.length += this.bytes.write(piece, this.length);
  }

  /** What was added, as bytes of its own. */
  take(): Buffer {
    const taken = Buffer.from(this.bytes.subarray(0, this.length));
    this.clear();
    return taken;
  }

  clear(): void {
    this.length = 0;
    this.budget = undefined;
    if (this.bytes.length > size.kept) this.bytes = Buffer.allocUnsafeSlow(size.first);
  }

  private grow(least: number): void {
    const larger = Buffer.allocUnsafeSlow(Math.max(least, this.bytes.length * 2));
    this.bytes.copy(larger, 0, 0, this.length);
    this.bytes = larger;
  }
}
