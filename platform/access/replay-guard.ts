/**
 * Replay protection: the nonces of requests that were taken, as long as they could be sent again. They are kept in two halves, of which the
 * older goes when the newer is old enough or full. What was signed before the youngest of those that have gone is refused, so
 * that too many requests make this forget nothing that could come twice.
 */
export class ReplayGuard {
  private newer = new Set<string>();
  private older = new Set<string>();
  private newestOfNewer = 0;
  private newestOfOlder = 0;
  private begun = 0;
  /** Whatever was signed until then is refused, in milliseconds since 1970. */
  private floor = 0;

  /** @param patience how long a request can be sent again after it was taken, in milliseconds. */
  constructor(
    private readonly patience: number,
    private readonly mostEach = 100_000,
  ) {}

  /** Takes the nonce of a request that was signed at a time; false for one that was, or may have been, taken before. */
  take(nonce: string, signedAt: number, now: number): boolean {
    if (this.wasTaken(nonce, signedAt)) return false;
    if (this.newer.size >= this.mostEach || now - this.begun > this.patience) this.rotate(now);
    this.newer.add(nonce);
    this.newestOfNewer = Math.max(this.newestOfNewer, signedAt);
    return true;
  }

  /** Whether the nonce of a request that was signed at a time was, or may have been, taken before. */
  wasTaken(nonce: string, signedAt: number): boolean {
    return signedAt <= this.floor || this.newer.has(nonce) || this.older.has(nonce);
  }

  private rotate(now: number): void {
    this.floor = Math.max(this.floor, this.newestOfOlder);
    [this.older, this.newestOfOlder] = [this.newer, this.newestOfNewer];
    [this.newer, this.newestOfNewer, this.begun] = [new Set(), 0, now];
  }
}
