/** Counts what each of many askers asks, at a rate that all have. */
export interface RateCounter {
  /** Counts one request; gives how long its asker has to wait first, in milliseconds, and 0 when not at all. */
  take(asker: string): number | Promise<number>;
  close?(): Promise<void>;
}

/** How long it takes until somebody who has asked as often as is allowed may ask as often again, in milliseconds. */
export const window = 60_000;
