/** How long what comes and what is done are counted before they are compared, in milliseconds. */
const window = 500;
/** As long as so many times more comes than is done, it is too much. */
const tooMany = 1.25;
/** So few more are none too many: what came last is not done yet. */
const underWay = 2;

/** Whether more comes than can be done: from when a line overflows, until little more comes than is done. */
export class OverloadState {
  private isOver = false;
  private windowStart = 0;
  private came = 0;
  private done = 0;

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
