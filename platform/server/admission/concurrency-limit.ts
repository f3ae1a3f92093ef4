import { performance, type EventLoopUtilization } from "node:perf_hooks";

/** How much of the newest undisturbed time goes into what is known of it. */
const weight = 0.05;
/** The limit is looked at after so many milliseconds, and so many operations. */
const window = { milliseconds: 50, operations: 5 };
/** The thread is busy from this share of its time on. */
const busy = 0.9;
/** How many times the undisturbed time an operation may take beside others. */
const slowdown = { wanted: 1.3, most: 1.6 };
/** It shrinks to this share at once, at most. */
const leastLeft = 0.3;

/**
 * How many operations may run at a time. As many as is configured, while the thread has time to spare; once it is busy, so
 * few that they take less than twice as long as undisturbed, since more at a time would only wait for each other.
 */
export class ConcurrencyLimit {
  private limit: number;
  private undisturbed: number | undefined;
  private windowStart = performance.now();
  private loop: EventLoopUtilization = performance.eventLoopUtilization();
  private took = 0;
  private ended = 0;
  private isReached = false;

  constructor(private readonly most: number) {
    this.limit = Math.min(most, 8);
  }

  /** How many may run now: one at least. */
  get current(): number {
    return Math.floor(this.limit);
  }

  /** How long an operation takes alone, in milliseconds; undefined as long as none ran so. */
  get undisturbedMs(): number | undefined {
    return this.undisturbed;
  }

  /** Takes note that one had to wait. */
  noteWait(): void {
    this.isReached = true;
  }

  /** Takes note of how long an operation took while nothing else came, in milliseconds. */
  noteUndisturbed(milliseconds: number): void {
    const known = this.undisturbed ?? milliseconds;
    this.undisturbed = known + (milliseconds - known) * weight;
  }

  /** Takes note of an operation that took some milliseconds. */
  noteEnd(milliseconds: number, now: number): void {
    this.took += milliseconds;
    this.ended += 1;
    if (this.ended >= window.operations && now - this.windowStart >= window.milliseconds) this.adapt(now);
  }

  private adapt(now: number): void {
    const loop = performance.eventLoopUtilization();
    const { utilization } = performance.eventLoopUtilization(loop, this.loop);
    const slower = this.undisturbed ? this.took / this.ended / this.undisturbed : 1;
    if (utilization >= busy && slower > slowdown.most)
      this.limit = Math.max(1, this.limit * Math.max(leastLeft, slowdown.wanted / slower));
    else if (this.isReached && (utilization < busy || slower < slowdown.wanted))
      this.limit = Math.min(this.most, this.limit + Math.max(0.5, this.limit / 8));
    this.loop = loop;
    this.windowStart = now;
    this.took = 0;
    this.ended = 0;
    this.isReached = false;
  }
}
