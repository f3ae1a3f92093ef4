/** So many inside are no line worth speaking of: a handful of clients, each of which waits for its answer. */
const handful = 8;
/** How many may be inside on average where a line is longer at times: by Little's law, one takes so many times as long as alone. */
const meanInside = 2.5;
/** How many may be inside above the mean, for how long: operations times operations, or times milliseconds, if that is more. */
const patience = { operations: 144, milliseconds: 3_000 };
/** A line stands still that has grown by no more than some while so many operations began. */
const standing = { growth: 3, operations: 24 };
/** What a line that stands still gives back, for each operation, of what was counted while it came to be. */
const givenBack = 0.5;
/** How many may be inside under overload, and how much of that is taken away for what is refused. */
const room = { most: 4, forRefused: 1.5 };
/** Overload ends when the thread has had nothing to do for more than a share of its time; how much it takes to tell. */
const recovery = { idle: 0.18, debt: 0.25 };
/** The refused share is forgotten after so many operations: those who were refused may have gone. */
const remembered = 64;
/** A thread that had nothing to do for as long as so many operations take is as good as new. */
const rest = 8;
/** How much of the newest is in a moving mean. */
const weight = 1 / 16;

/**
 * Whether more comes than can be done, told by how many are inside: those that wait, and one that runs. How long operations take
 * is no sign of it, since a long one may come after short ones. Neither is a line in itself. Many may come at once; and clients that
 * ask again when they have their answers make a line that stands still, however long they ask. Only where more comes than can be
 * done does it grow, or come and go about a mean that is too high. So what is inside above that mean is counted while the line is
 * long and does not stand still; and once that was too much, only a few may be inside until less comes.
 */
export class Congestion {
  /** What is left of the patience: all of it, or none and a debt, which is paid before any is left again. */
  private left = 1;
  private refusedShare = 0;
  private inside = 0;
  private insideSince = 0;
  /** How many operations have begun: the clock by which lines are judged. */
  private began = 0;
  /** When more than a handful were inside last. */
  private wasLong = -Infinity;
  /** When the line grew last, the fewest that were inside since, and whether it had stood still before. */
  private grew = 0;
  private fewest = 0;
  private creeps = false;
  private takes = 1;

  /** Whether more comes than can be done. */
  get isOverload(): boolean {
    return this.left <= 0;
  }

  /** How long an operation takes the thread, in milliseconds: a moving mean. */
  get takesMs(): number {
    return this.takes;
  }

  /** How many may be inside when another comes. */
  get room(): number {
    if (!this.isOverload) return Infinity;
    return Math.max(1, Math.round(room.most * (1 - room.forRefused * this.refusedShare)));
  }

  /** How many of those that are inside may stay. */
  get kept(): number {
    return this.isOverload ? room.most : Infinity;
  }

  noteArrival(isRefused: boolean): void {
    this.refusedShare += (Number(isRefused) - this.refusedShare) * weight;
    if (isRefused) this.grew = this.began;
  }

  /** Takes note of an operation that begins, and of how many are inside with it. */
  noteBegin(inside: number): void {
    this.began += 1;
    if (this.began % remembered === 0) this.refusedShare = 0;
    this.fewest = Math.min(this.fewest, inside);
    if (inside <= this.fewest + standing.growth) return;
    if (this.stands && this.fewest > meanInside) this.creeps = true;
    this.fewest = inside;
    this.grew = this.began;
  }

  /** Takes note of how long the thread was at an operation, in milliseconds. */
  noteWork(milliseconds: number): void {
    this.takes += (milliseconds - this.takes) * weight;
  }

  /** Takes note of how many are inside from now on. */
  noteInside(inside: number, now: number): void {
    const passed = now - this.insideSince;
    if (this.inside === 0 && passed > rest * this.takes) {
      this.left = 1;
      this.refusedShare = 0;
    } else this.count(passed);
    this.inside = inside;
    this.insideSince = now;
  }

  private get stands(): boolean {
    return this.began - this.grew >= standing.operations;
  }

  /** How many too many are inside; less than none where patience is given back. */
  private excess(): number {
    if (this.inside === 0) return -meanInside;
    if (this.isOverload) return (meanInside * recovery.idle) / (1 - recovery.idle);
    if (this.inside > handful) this.wasLong = this.began;
    if (this.began - this.wasLong >= standing.operations) {
      this.creeps = false;
      return 0;
    }
    return this.stands && !this.creeps ? -givenBack : this.inside - meanInside;
  }

  /** Counts those who were inside for some milliseconds. An operation counts no more for taking long. */
  private count(passed: number): void {
    const { operations, milliseconds } = patience;
    const excess = this.excess();
    const mostly = excess > 0 ? 1 : passed / this.takes;
    const left = this.left - excess * Math.min(passed / milliseconds, mostly / operations);
    if (this.left > 0 && left <= 0) this.left = -recovery.debt;
    else this.left = Math.min(1, Math.max(-recovery.debt, left));
  }
}
