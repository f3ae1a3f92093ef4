import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Admission } from "../http/graphql-over-http";
import { ConcurrencyLimit } from "./concurrency-limit";
import { OverloadState } from "./overload-state";
import { refuseOverloaded } from "./refuse-overloaded";

export interface AdmissionOptions {
  /** The most operations that run at a time. */
  readonly mostUnderWay: number;
  /** The most that wait for their turn. */
  readonly mostWaiting: number;
}

/** A request that waits, and what is to be done with it. */
interface QueuedRequest {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly run: () => Promise<void>;
  readonly refused: () => void;
  readonly since: number;
}

/** Nobody waits longer than this, in milliseconds. */
const longestWaitMs = 5_000;
/**
 * While more comes than can be done, the queue keeps as much as can be done in this time, in milliseconds, however few may
 * run at a time. Refusing those too would gain nothing: they are answered sooner than they could ask again.
 */
const keptWorkMs = 100;

/**
 * Admission control: lets in as many operations as can be done at a time, and keeps a queue. As long as that is not full, it
 * only evens out what comes at once. When it is, or everybody waits long in it, more comes than can be done: the queue is
 * trimmed to what is done at once, those who have waited longest first, and what comes beyond that is refused, most of it
 * before anything is read but its headers.
 *
 * What began in one turn of the event loop counts until its end, even if it is done: an operation that waits for nothing is
 * over before the next is looked at, and a queue of many would stand unseen in the sockets.
 */
export class AdmissionControl implements Admission {
  readonly counts: AdmissionCounts = noAdmissions();
  private readonly limit: ConcurrencyLimit;
  private readonly state = new OverloadState();
  private readonly queue: QueuedRequest[] = [];
  /** Those that began and count, and those of them that are done. */
  private counted = 0;
  private done = 0;
  /** How many have come, those included that were refused. */
  private arrivals = 0;
  private timer: NodeJS.Timeout | undefined;
  private isTickSet = false;
  private tickStart = 0;
  /** How much of this turn what is done took of it, in milliseconds. */
  private ranFor = 0;
  private hasConnection = false;
  private connectionsSince: number | undefined;

  constructor(private readonly options: AdmissionOptions) {
    this.limit = new ConcurrencyLimit(options.mostUnderWay);
  }

  /** How many operations may run at a time now. */
  get currentLimit(): number {
    return this.limit.current;
  }

  /** Whether more comes than can be done. */
  get isOverloaded(): boolean {
    return this.state.isOverloaded;
  }

  /** Looks at the connections that come: those that are not taken yet are a queue too, which nobody sees otherwise. */
  watch(server: Server): void {
    server.on("connection", () => {
      this.hasConnection = true;
      this.scheduleTick(performance.now());
    });
  }

  /**
   * Refuses an operation of which nothing but the headers was read: one that comes while more comes than can be done, and
   * for which there is no room in the queue.
   */
  refuses(request: IncomingMessage, response: ServerResponse): boolean {
    const now = performance.now();
    if (!this.isOverloaded || this.queue.length < this.queueRoomAt(now)) return false;
    this.noteArrival(now);
    this.counts.refused += 1;
    refuseOverloaded(request, response);
    return true;
  }

  /**
   * Runs an operation that was read now or soon, or refuses it. `run` answers, whatever happens. One is let in when its
   * body has come: those who are slow to send theirs would otherwise take the places of all others.
   */
  admit(
    request: IncomingMessage,
    response: ServerResponse,
    run: () => Promise<void>,
    refused: () => void = () => undefined,
  ): void {
    const since = performance.now();
    const queued: QueuedRequest = { request, response, run, refused, since };
    this.noteArrival(since);
    const isFull = this.counted >= this.limit.current;
    if (this.queue.length === 0 && !isFull && !this.hasConnection) return this.start(queued, since);
    if (isFull) this.limit.noteWait();
    if (this.queue.length >= this.queueRoomAt(since)) {
      this.state.noteOverflow(since);
      return this.reject(queued);
    }
    this.queue.push(queued);
    this.counts.waiting = this.queue.length;
    this.counts.waited += 1;
    this.scheduleTick(since);
  }

  private noteArrival(now: number): void {
    this.arrivals += 1;
    this.state.noteArrival(now);
  }

  /** How many may wait now: when more comes than can be done, those that begin once this turn is over. */
  private queueRoomAt(now: number): number {
    const { mostWaiting } = this.options;
    return this.state.isOverloaded ? Math.min(mostWaiting, this.limitAt(now)) : mostWaiting;
  }

  /** How many may run now, those included that began in this turn and are done. */
  private limitAt(now: number): number {
    if (!this.state.isOverloaded) return this.limit.current;
    const doable = Math.max(this.limit.current, this.doableInsteadOfRefusing(now));
    return Math.min(this.options.mostUnderWay, doable);
  }

  /** Refusing takes time too. What runs is given as much as that, however many are refused in one turn. */
  private doableInsteadOfRefusing(now: number): number {
    const { undisturbedMs } = this.limit;
    if (!this.isTickSet || !undisturbedMs) return 0;
    return Math.floor((now - this.tickStart - this.ranFor) / undisturbedMs);
  }

  private start({ response, run }: QueuedRequest, now: number): void {
    const cameBefore = this.counted === 0 && this.queue.length === 0 ? this.arrivals : undefined;
    this.scheduleTick(now);
    // Until it was looked at, it stood in its socket: since this turn began, at most.
    const began = this.tickStart;
    this.counted += 1;
    this.counts.underWay += 1;
    this.counts.admitted += 1;
    const end = () => {
      const ended = performance.now();
      this.done += 1;
      this.counts.underWay -= 1;
      this.state.noteEnd();
      this.ranFor += ended - Math.max(now, this.tickStart);
      // Whoever came meanwhile has taken some of its time, if only to be refused.
      if (this.arrivals === cameBefore) this.limit.noteUndisturbed(ended - now);
      this.limit.noteEnd(ended - began, ended);
      this.scheduleTick(ended);
    };
    run().then(end, () => {
      end();
      response.destroy();
    });
  }

  /** Looks at the queue once this turn of the event loop is over. */
  private scheduleTick(now: number): void {
    if (this.isTickSet) return;
    this.isTickSet = true;
    this.tickStart = now;
    this.ranFor = 0;
    setImmediate(this.tick);
  }

  private readonly tick = (): void => {
    const now = performance.now();
    const room = this.queueRoomAt(now);
    const limit = this.limitAt(now);
    this.isTickSet = false;
    this.counted -= this.done;
    this.done = 0;
    if (this.takesConnections(now)) return this.scheduleTick(now);
    this.trimQueue(room, now);
    while (this.queue.length > 0 && this.counted < limit) {
      const queued = this.queue.shift() as QueuedRequest;
      this.state.noteWait(now - queued.since, now, this.limit.undisturbedMs);
      if (!queued.response.destroyed) this.start(queued, now);
    }
    this.counts.waiting = this.queue.length;
    if (this.queue.length === 0) {
      this.state.noteWait(0, now);
      clearTimeout(this.timer);
      this.timer = undefined;
    } else this.timer ??= setTimeout(this.lookAgain, longestWaitMs / 4).unref();
  };

  /** Where nothing ends for a while, the queue is looked at all the same. */
  private readonly lookAgain = (): void => {
    this.timer = undefined;
    this.scheduleTick(performance.now());
  };

  /** Rejects who has waited for too long; and, while more comes than can be done, whoever has waited longest. */
  private trimQueue(room: number, now: number): void {
    const kept = this.isOverloaded
      ? Math.max(room, Math.floor(keptWorkMs / (this.limit.undisturbedMs ?? keptWorkMs)))
      : Infinity;
    for (let [oldest] = this.queue; oldest; [oldest] = this.queue) {
      const isTooOld = now - oldest.since > longestWaitMs;
      if (!isTooOld && this.queue.length <= kept) return;
      if (isTooOld) this.state.noteOverflow(now);
      this.queue.shift();
      this.reject(oldest);
    }
  }

  /**
   * Node takes one connection in a turn of its loop. Where more wait to be taken, turns that do nothing else come between
   * operations, for as long as an operation takes.
   */
  private takesConnections(now: number): boolean {
    if (!this.hasConnection) {
      this.connectionsSince = undefined;
      return false;
    }
    this.hasConnection = false;
    this.connectionsSince ??= now;
    if (now - this.connectionsSince <= (this.limit.undisturbedMs ?? 1)) return true;
    this.connectionsSince = undefined;
    return false;
  }

  private reject({ request, response, refused }: QueuedRequest): void {
    this.counts.refused += 1;
    if (!response.destroyed) refuseOverloaded(request, response);
    refused();
  }
}

/** What became of the operations that came to a process. */
export interface AdmissionCounts {
  /** Operations that ran, since the process started. */
  admitted: number;
  /** Those of them that had to wait. */
  waited: number;
  /** Operations that were refused, since there were too many. */
  refused: number;
  /** How many run now. */
  underWay: number;
  /** How many wait now. */
  waiting: number;
}

function noAdmissions(): AdmissionCounts {
  return { admitted: 0, waited: 0, refused: 0, underWay: 0, waiting: 0 };
}
