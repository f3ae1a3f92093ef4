/** Whether a subgraph is asked: always, not at all for a while, or by one request that tries it. */
export type CircuitState = "closed" | "open" | "half-open";

export interface CircuitBreakerOptions {
  /** Is told of each change. */
  readonly onChange?: (state: CircuitState) => void;
  readonly now?: () => number;
  /** A number from 0 to below 1, another each time. */
  readonly chance?: () => number;
}

/** So many faults in a row open it. */
const faultsInARow = 10;
/** So does a share of faults, once enough was asked within a while, in milliseconds. */
const faultyShare = 0.75;
const fewestAsked = 20;
const window = 10_000;

/** How long it stays open, in milliseconds: longer each time that the one request fails too. */
const firstPause = 250;
const longestPause = 5_000;

/** After so many answers in a row the next pause is the first again. */
const settled = 10;

/**
 * A circuit breaker: it opens when a subgraph fails again and again, so that requests do not wait for it in vain and it is left in peace. After a
 * pause one request tries it, while all others are still refused.
 */
export class CircuitBreaker {
  private current: CircuitState = "closed";
  private inARow = 0;
  private answers = 0;
  private pauses = 0;
  private openUntil = 0;
  private windowStart: number;
  private askedInWindow = 0;
  private faultsInWindow = 0;
  private readonly now: () => number;
  private readonly chance: () => number;

  constructor(private readonly options: CircuitBreakerOptions = {}) {
    this.now = options.now ?? (() => performance.now());
    this.chance = options.chance ?? Math.random;
    this.windowStart = this.now();
  }

  get state(): CircuitState {
    return this.current;
  }

  /** Whether the subgraph may be asked now. Who gets true tells later what came of it, by one of the other methods. */
  enter(): boolean {
    this.askedInWindow += 1;
    if (this.current === "closed") return true;
    if (this.current === "half-open" || this.now() < this.openUntil) return false;
    this.become("half-open");
    return true;
  }

  /** It answered. */
  succeed(): void {
    this.inARow = 0;
    if (this.current !== "closed") {
      this.answers = 0;
      this.startWindow();
      this.become("closed");
    } else if (this.pauses > 0 && ++this.answers >= settled) this.pauses = 0;
  }

  /** It did not. */
  fail(): void {
    this.answers = 0;
    if (this.current === "open") return;
    if (this.current === "half-open") return this.open();
    if (this.now() - this.windowStart > window) this.startWindow();
    this.inARow += 1;
    this.faultsInWindow += 1;
    const isFaulty =
      this.askedInWindow >= fewestAsked && this.faultsInWindow >= this.askedInWindow * faultyShare;
    if (this.inARow >= faultsInARow || isFaulty) this.open();
  }

  /** Nothing can be told: the one who asked does not wait any more, or was refused for what they asked. */
  letGo(): void {
    // It has not opened anew: the next one tries.
    if (this.current === "half-open") this.current = "open";
  }

  private open(): void {
    const pause = Math.min(firstPause * 2 ** this.pauses, longestPause);
    this.pauses += 1;
    // Gateways that saw the same fault do not all come back at once.
    this.openUntil = this.now() + pause * (0.75 + this.chance() / 2);
    this.inARow = 0;
    this.become("open");
  }

  private startWindow(): void {
    this.windowStart = this.now();
    this.askedInWindow = 1;
    this.faultsInWindow = 0;
  }

  private become(state: CircuitState): void {
    this.current = state;
    this.options.onChange?.(state);
  }
}
