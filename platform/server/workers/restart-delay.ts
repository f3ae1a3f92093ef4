/** A worker that ran this long has ended for a reason of its own, not of its start; in milliseconds. */
const settled = 10_000;

const firstDelay = 100;
const longestDelay = 10_000;

/** After so many workers in a row that ended soon, with none left that answers, there is no point in going on. */
const mostSoonEnded = 5;

/** Counts the workers that ended soon after their start, one after another, and says what follows from it. */
export class RestartDelay {
  private soonEnded = 0;

  /** Takes note of a worker that ended after some milliseconds; gives how long to wait before the next is started. */
  noteEnd(lived: number): number {
    if (lived >= settled) {
      this.soonEnded = 0;
      return 0;
    }
    this.soonEnded += 1;
    return Math.min(firstDelay * 2 ** (this.soonEnded - 1), longestDelay);
  }

  /** Whether to give up, once no worker is left that answers. */
  get isHopeless(): boolean {
    return this.soonEnded >= mostSoonEnded;
  }
}
