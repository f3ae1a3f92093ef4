/** How much of what is asked may be asked once more: a tenth. */
const share = 0.1;
/** So many more after a quiet time. */
const most = 10;

/** Bounds how often a subgraph is asked again, so that one in trouble is not asked twice as much as one that is well. */
export class RetryBudget {
  private tokens = most;

  /** Takes note of a request. */
  note(): void {
    if (this.tokens < most) this.tokens += share;
  }

  /** Whether one may be sent again; it counts if so. */
  take(): boolean {
    if (this.tokens < 1) return false;
    this.tokens -= 1;
    return true;
  }
}
