import { LRUCache } from "lru-cache";
import { window, type RateCounter } from "./rate-limit";

/** How many askers are told apart; those who have not asked for the longest are forgotten first. */
const mostAskers = 100_000;

/**
 * Counts in this process. Of each asker one time is kept: when all that was asked so far will have been paid for, at
 * the rate that is allowed.
 */
export class MemoryCounter implements RateCounter {
  private readonly paid = new LRUCache<string, number>({ max: mostAskers });

  constructor(
    private readonly perMinute: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  take(asker: string): number {
    const now = this.now();
    const paid = Math.max(this.paid.get(asker) ?? 0, now) + window / this.perMinute;
    // Rounded, so that fractions that were added up do not refuse the last one.
    const wait = Math.round(paid - now - window);
    if (wait > 0) return wait;
    this.paid.set(asker, paid);
    return 0;
  }
}
