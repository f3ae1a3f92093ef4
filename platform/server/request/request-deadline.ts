import { GraphError } from "../../errors/graph-error";
import { texts } from "./request.texts";

/** Why a request ended before it was answered: its time was over, or its client had gone. */
export type AbortReason = "timed out" | "gone";

/** Is called once, when the request ends early. */
export type OnAbort = (reason: AbortReason) => void;

/** Calls back when the client goes away before it has its answer; at once, if it has gone already. */
export type WatchClient = (gone: () => void) => void;

/**
 * How often the deadlines that somebody listens to are looked through, in milliseconds: one timer for all of them, however many
 * there are.
 */
const step = 20;

/**
 * Those that somebody listens to now; each knows its place. Not a Set: each table that a Set outgrows points to the next one,
 * so that what once stood in it, answers and all, would live until the collector's next round through the whole heap.
 */
const watched: RequestDeadline[] = [];
let timer: NodeJS.Timeout | undefined;

/**
 * How long one request may run, and who stops when it ends early. As long as nobody listens it is a number and costs
 * nothing; what listens is told within some 20 ms of the end.
 */
export class RequestDeadline {
  /** When its time is over, by `performance.now()`. */
  private readonly until: number;
  private readonly listeners = new Set<OnAbort>();
  private end: AbortReason | undefined;
  private isWatchingClient = false;
  private outlives = false;
  /** Its place among those that are watched; -1 while it is not. */
  private place = -1;

  /** `limitMs` is how long it may run from now, in milliseconds. */
  constructor(
    readonly limitMs: number,
    private readonly watchClient?: WatchClient,
  ) {
    this.until = performance.now() + limitMs;
  }

  /** Milliseconds until its time is over; 0 and less after that. */
  timeLeft(): number {
    return this.until - performance.now();
  }

  /** Why it ended; undefined while it runs. That the client has gone is noticed only if somebody has ever listened. */
  get abortReason(): AbortReason | undefined {
    if (this.end === undefined && this.timeLeft() <= 0) this.end = "timed out";
    return this.end;
  }

  /** @throws GraphError OPERATION_TIMED_OUT when it has ended. */
  throwIfAborted(): void {
    if (this.abortReason !== undefined) throw timedOut();
  }

  /** Lets what runs go on when the client goes away, as what writes must. */
  outliveClient(): void {
    this.outlives = true;
  }

  /** Calls back when it ends early, at once if it has; gives what takes the listener away again. */
  onAbort(listener: OnAbort): () => void {
    const { abortReason } = this;
    if (abortReason !== undefined) {
      listener(abortReason);
      return () => undefined;
    }
    this.listeners.add(listener);
    this.watch();
    if (!this.isWatchingClient) {
      this.isWatchingClient = true;
      this.watchClient?.(() => {
        if (!this.outlives) this.abort("gone");
      });
    }
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.unwatch();
    };
  }

  /** Tells all who listen. */
  abort(reason: AbortReason): void {
    this.end ??= reason;
    this.unwatch();
    const listeners = [...this.listeners];
    this.listeners.clear();
    for (const tell of listeners) tell(this.end);
  }

  private watch(): void {
    if (this.place < 0) this.place = watched.push(this) - 1;
    timer ??= setInterval(look, step).unref();
  }

  /** The last one takes its place. */
  private unwatch(): void {
    const last = this.place < 0 ? undefined : watched.pop();
    if (last !== undefined && last !== this) {
      watched[this.place] = last;
      last.place = this.place;
    }
    this.place = -1;
  }
}

/** What a place is told whose value did not come in time. */
export function timedOut(): GraphError {
  return new GraphError("OPERATION_TIMED_OUT", texts.timedOut);
}

/** From the last one on: the place of one that is taken away goes to one that was looked at. */
function look(): void {
  for (let at = watched.length - 1; at >= 0; at--) {
    const deadline = watched[at];
    if (deadline && deadline.timeLeft() <= 0) deadline.abort("timed out");
  }
  if (watched.length > 0) return;
  clearInterval(timer);
  timer = undefined;
}

/** Waits for something no longer than a request lives. @throws what `late` makes when that ends first. */
export function withinDeadline<Value>(
  deadline: RequestDeadline,
  value: Promise<Value>,
  late: () => Error = timedOut,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const forget = deadline.onAbort(() => reject(late()));
    value.then(resolve, reject).finally(forget);
  });
}
