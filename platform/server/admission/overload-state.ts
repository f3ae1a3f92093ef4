/** How long what comes and what is done are counted before they are compared, in milliseconds. */
const window = 500;
/** As long as so many times more comes than is done, it is too much. */
const tooMany = 1.25;
/** So few more are none too many: what came last is not done yet. */
const underWay = 2;
/**
 * A wait up to this is no sign of overload: so many milliseconds, or the time that so many operations take alone, whichever
 * is longer. A handful of requests that come at once wait so long for each other and are done before the next ones come.
 */
const shortWait = { milliseconds: 100, operations: 8 };

/**
 * Whether more comes than can be done: from when a queue overflows, or has for a while let nobody through who did not wait
 * long, until little more comes than is done.
 */
export class OverloadState {
  private isOver = false;
  private windowStart = 0;
  private came = 0;
  private done = 0;
  /** Since when everybody has waited long. */
  private longSince: number | undefined;

  get isOverloaded(): boolean {
    return this.isOver;
  }

  noteArrival(now: number): void {
    if (!this.isOver) return;
    this.came += 1;
    if (now - this.windowStart < window) return;
    if (this.came <= this.done * tooMany + underWay) this.isOver = false;
    this.startWindow(now);
  }

  noteEnd(): void {
    this.done += 1;
  }

  /** Takes note of how long one waited whose turn came, or that nobody waits; an operation takes `takesMs` alone. */
  noteWait(milliseconds: number, now: number, takesMs = 0): void {
    const isShort = milliseconds < Math.max(shortWait.milliseconds, shortWait.operations * takesMs);
    if (isShort) this.longSince = undefined;
    else if (now - (this.longSince ??= now) > window) this.noteOverflow(now);
  }

  noteOverflow(now: number): void {
    if (this.isOver) return;
    this.isOver = true;
    this.startWindow(now);
  }

  private startWindow(now: number): void {
    this.windowStart = now;
    this.came = 0;
    this.done = 0;
  }
}
