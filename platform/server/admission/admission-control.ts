import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Admission } from "../http/graphql-over-http";
import { Congestion } from "./congestion";
import { eventLoop, type EventLoop } from "./event-loop";
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
/** How long connections are taken before the next operation begins, in milliseconds. */
const takingConnectionsMs = 1;

/**
 * Admission control: begins one operation in a turn of the event loop, and keeps a queue. So the thread never has more to do in a
 * turn than one operation's work: those that wait for subgraphs or a database meanwhile are as many as keep it busy, and what would
 * only wait for the thread waits in the queue, where it is seen. When more comes than can be done, the queue is kept short, and what
 * comes beyond it is refused, most of it before anything is read but its headers.
 *
 * What comes in one turn is looked at once it is over, even if what began in it is done by then: a queue of many would stand unseen
 * in the sockets.
 */
export class AdmissionControl implements Admission {
  readonly counts: AdmissionCounts = noAdmissions();
  private readonly congestion = new Congestion();
  private readonly queue: QueuedRequest[] = [];
  private isTickSet = false;
  private isLookSet = false;
  private turnStart = 0;
  /** How many began in this turn, and how much of it operations took, in milliseconds. */
  private began = 0;
  private ranFor = 0;
  private hasConnection = false;
  private connectionsSince: number | undefined;

  constructor(
    private readonly options: AdmissionOptions,
    private readonly loop: EventLoop = eventLoop,
  ) {}

  /** How many operations may run and wait now. */
  get currentLimit(): number {
    const { mostUnderWay, mostWaiting } = this.options;
    return Math.min(mostUnderWay + mostWaiting, this.counts.underWay + this.congestion.room);
  }

  /** Looks at the connections that come: those that are not taken yet are a queue too, which nobody sees otherwise. */
  watch(server: Server): void {
    server.on("connection", () => {
      this.hasConnection = true;
      this.scheduleTick(this.loop.now());
    });
  }

  /** Refuses an operation of which nothing but the headers was read, where there is no room for it. */
  refuses(request: IncomingMessage, response: ServerResponse): boolean {
    const now = this.loop.now();
    if (this.hasRoom(now)) return false;
    this.noteRefusal(now);
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
    const since = this.loop.now();
    const queued: QueuedRequest = { request, response, run, refused, since };
    if (!this.hasRoom(since)) {
      this.noteRefusal(since);
      return this.reject(queued);
    }
    this.congestion.noteArrival(false);
    if (this.mayBegin && !this.hasConnection) this.start(queued, since);
    else {
      this.queue.push(queued);
      this.counts.waited += 1;
      this.scheduleTick(since);
    }
    this.noteInside(since);
  }

  /** Whether one that comes now may begin at once. */
  private get mayBegin(): boolean {
    return this.queue.length === 0 && this.began === 0 && this.counts.underWay < this.options.mostUnderWay;
  }

  private hasRoom(now: number): boolean {
    if (this.mayBegin) return true;
    if (this.queue.length >= this.options.mostWaiting) return false;
    return this.inside < Math.max(this.congestion.room, this.doableInsteadOfRefusing(now));
  }

  /**
   * How many are in the way of one that comes: those that wait for the thread, and one that has it. Where all places are taken by
   * those that wait for others, the thread is free, and as many as there are places leave as soon as one.
   */
  private get inside(): number {
    const { underWay } = this.counts;
    const { mostUnderWay } = this.options;
    const waiting = this.queue.length / (underWay < mostUnderWay ? 1 : mostUnderWay);
    return waiting + (this.began > 0 && underWay > 0 ? 1 : 0);
  }

  private noteInside(now: number): void {
    this.counts.waiting = this.queue.length;
    this.congestion.noteInside(this.inside, now);
  }

  private noteRefusal(now: number): void {
    this.scheduleTick(now);
    this.counts.refused += 1;
    this.congestion.noteArrival(true);
  }

  /** Refusing takes time too. What runs is given as much as that, however many are refused in one turn. */
  private doableInsteadOfRefusing(now: number): number {
    const { isOverload, takesMs } = this.congestion;
    if (!isOverload || !this.isTickSet) return 0;
    return Math.floor((now - this.turnStart - this.ranFor) / takesMs);
  }

  private start({ response, run }: QueuedRequest, now: number): void {
    this.scheduleTick(now);
    this.began += 1;
    this.counts.underWay += 1;
    this.counts.admitted += 1;
    this.congestion.noteBegin(this.inside);
    const end = () => {
      const ended = this.loop.now();
      this.scheduleTick(ended);
      this.ranFor += ended - Math.max(now, this.turnStart);
      this.counts.underWay -= 1;
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
    this.turnStart = now;
    this.ranFor = 0;
    this.loop.afterTurn(this.tick);
  }

  private readonly tick = (): void => {
    const now = this.loop.now();
    const most = Math.max(1, this.doableInsteadOfRefusing(now));
    if (this.began > 0 && this.ranFor > 0)
      this.congestion.noteWork(Math.min(this.ranFor, now - this.turnStart) / this.began);
    this.isTickSet = false;
    this.began = 0;
    if (this.takesConnections(now)) return this.scheduleTick(now);
    this.trimQueue(now);
    while (this.queue.length > 0 && this.began < most && this.counts.underWay < this.options.mostUnderWay) {
      const queued = this.queue.shift() as QueuedRequest;
      if (!queued.response.destroyed) this.start(queued, now);
    }
    this.noteInside(now);
    if (this.queue.length > 0) this.lookAgain();
  };

  /** Where nothing ends for a while, the queue is looked at all the same. */
  private lookAgain(): void {
    if (this.isLookSet) return;
    this.isLookSet = true;
    this.loop.later(() => {
      this.isLookSet = false;
      this.scheduleTick(this.loop.now());
    }, longestWaitMs / 4);
  }

  /** Rejects who has waited for too long; and, once more comes than can be done, those who have waited longest. */
  private trimQueue(now: number): void {
    for (let [oldest] = this.queue; oldest; [oldest] = this.queue) {
      if (now - oldest.since <= longestWaitMs && this.inside <= this.congestion.kept) return;
      this.queue.shift();
      this.counts.refused += 1;
      this.reject(oldest);
    }
  }

  /**
   * Node takes one connection in a turn of its loop. Where more wait to be taken, turns that do nothing else come between
   * operations, for a while.
   */
  private takesConnections(now: number): boolean {
    if (!this.hasConnection) {
      this.connectionsSince = undefined;
      return false;
    }
    this.hasConnection = false;
    this.connectionsSince ??= now;
    if (now - this.connectionsSince <= takingConnectionsMs) return true;
    this.connectionsSince = undefined;
    return false;
  }

  private reject({ request, response, refused }: QueuedRequest): void {
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
