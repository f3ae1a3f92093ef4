import type { Database } from "../database/database";
import type { Logger } from "../observability/logger";
import type { EventBatch } from "./event-batch";
import { beginSeries, forgetTold, readCounter, readWaiting, waitingEvents } from "./waiting-events.store";

/** Tells a subgraph some events; gives the number of the last one that it has then. @throws when it did not take them */
export type SendEvents = (target: string, batch: EventBatch) => Promise<number>;

export interface DeliveryOptions {
  readonly database: Database;
  /** The name of the subgraph that is told. */
  readonly target: string;
  readonly send: SendEvents;
  readonly log: Logger;
}

/**
 * How long nothing is looked for that nobody has told of, in milliseconds: what another process has left behind is found so.
 */
const idlePause = 5_000;
/** How long after a failure it is tried again, in milliseconds: twice as long each time, up to a bound. */
const firstPause = 250;
const longestPause = 5_000;

/** How long what is told just now may take when the process ends, in milliseconds. */
const stoppingPatience = 2_000;

/** Who waits until events are told. */
interface Waiter {
  readonly upTo: number;
  readonly done: () => void;
}

/**
 * Tells one subgraph what waits for it, in order, each event until that subgraph has it. Several processes may do the same: who
 * is told passes over what it has.
 */
export class Delivery {
  private running: Promise<void> | undefined;
  private isStopped = false;
  private isWanted = false;
  private failures = 0;
  /** What is known to be there: a replica may still show it as waiting. */
  private told = 0;
  private wakeUp: (() => void) | undefined;
  private waiters: readonly Waiter[] = [];

  constructor(private readonly options: DeliveryOptions) {}

  /** Begins with what waits from before. */
  start(): void {
    this.running ??= this.run();
  }

  /** Looks at once for what waits. A subgraph that did not take something is left alone until its pause is over. */
  wake(): void {
    this.isWanted = true;
    if (this.failures === 0) this.wakeUp?.();
  }

  /** Waits until all that waits now is told, for so long at most, in milliseconds; false where it is not. */
  async flush(patienceMs: number): Promise<boolean> {
    const { database, target } = this.options;
    const waiting = (await waitingEvents(database.manager())).find((one) => one.target === target);
    if (!waiting || waiting.lastId <= this.told) return true;
    return new Promise((resolve) => {
      const late = setTimeout(() => {
        this.waiters = this.waiters.filter((one) => one !== waiter);
        resolve(false);
      }, patienceMs);
      const done = () => {
        clearTimeout(late);
        resolve(true);
      };
      const waiter: Waiter = { upTo: waiting.lastId, done };
      this.waiters = [...this.waiters, waiter];
      this.isWanted = true;
      this.wakeUp?.();
    });
  }

  /** Ends after what is told just now, or does not wait for that any more; the rest waits for the next start. */
  async stop(): Promise<void> {
    this.isStopped = true;
    this.wakeUp?.();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, stoppingPatience)));
    await Promise.race([this.running, late]).finally(() => clearTimeout(timer));
  }

  private async run(): Promise<void> {
    while (!this.isStopped) {
      this.isWanted = false;
      const hasMore = await this.tellSome();
      if (hasMore || (this.isWanted && this.failures === 0)) continue;
      await this.pause();
    }
  }

  /** Whether there may be more that can be told at once. */
  private async tellSome(): Promise<boolean> {
    const { database, target, send, log } = this.options;
    const asked = this.waiters;
    try {
      const batch = await readWaiting(database, target, this.told);
      if (!batch) {
        this.settle(asked, Infinity);
        return false;
      }
      const last = await send(target, batch);
      await this.note(batch, last);
      if (this.failures > 0) log.warn({ target }, "a subgraph that had not taken events takes them again");
      this.failures = 0;
      this.settle(asked, this.told);
      return true;
    } catch (error) {
      if (this.isStopped) return false;
      if (this.failures === 0)
        log.warn({ target, err: error }, "a subgraph did not take events; they wait, and are told again");
      this.failures += 1;
      return false;
    }
  }

  private async note({ events }: EventBatch, last: number): Promise<void> {
    const { database, target } = this.options;
    const counter = await readCounter(database.manager(), target);
    if (counter && last > counter.lastId) {
      // These records are older than what that subgraph has: they were put back from a copy.
      await beginSeries(database, target);
      throw new Error("it has later events than there are here; the numbers begin anew");
    }
    const first = events[0]?.id ?? 0;
    if (last < first)
      throw new Error(
        `events are missing between ${last}, which it has, and ${first}; mend it by \`npm run recount -- --repair\``,
      );
    await forgetTold(database, target, last);
    this.told = Math.max(this.told, last);
  }

  private settle(asked: readonly Waiter[], upTo: number): void {
    const told = asked.filter((one) => one.upTo <= upTo);
    this.waiters = this.waiters.filter((one) => !told.includes(one));
    for (const { done } of told) done();
  }

  private pause(): Promise<void> {
    const { failures } = this;
    const long = failures === 0 ? idlePause : Math.min(firstPause * 2 ** (failures - 1), longestPause);
    return new Promise((resolve) => {
      const timer = setTimeout(end, long).unref();
      this.wakeUp = end;
      if (this.isStopped) end();
      function end() {
        clearTimeout(timer);
        resolve();
      }
    });
  }
}
