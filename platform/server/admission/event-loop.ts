/** The loop of a thread, as admission control needs it. */
export interface EventLoop {
  /** The time, in milliseconds. */
  now(): number;
  /** Calls back once this turn is over. */
  afterTurn(callback: () => void): void;
  /** Calls back after some milliseconds. */
  later(callback: () => void, milliseconds: number): void;
}

/** The loop of this thread. */
export const eventLoop: EventLoop = {
  now: () => performance.now(),
  afterTurn: (callback) => void setImmediate(callback),
  later: (callback, milliseconds) => void setTimeout(callback, milliseconds).unref(),
};
