import { LRUCache } from "lru-cache";
import { windowMs, type TokenBuckets } from "./rate-limiter";

/** How many askers are told apart; those who have not asked for the longest are forgotten first. */
const mostBuckets = 100_000;

/**
 * Token buckets in this process. Of each only one time is kept (the generic cell rate algorithm): when all that was asked so
 * far will have been paid for, at the rate that is allowed.
 */
export class MemoryTokenBuckets implements TokenBuckets {
  private readonly paid = new LRUCache<string, number>({ max: mostBuckets });

  constructor(
    private readonly perMinute: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  take(asker: string): number {
    const now = this.now();
    const paid = Math.max(this.paid.get(asker) ?? 0, now) + windowMs / this.perMinute;
    // Rounded, so that fractions that were added up do not refuse the last one.
    const wait = Math.round(paid - now - windowMs);
    if (wait > 0) return wait;
    this.paid.set(asker, paid);
    return 0;
  }
}
