import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Turns } from "../http/graphql-over-http";
import { ConcurrencyLimit } from "./concurrency-limit";
import { OverloadState } from "./overload-state";
import { refuse } from "./refuse";

export interface AdmissionOptions {
  /** The most operations that run at a time. */
  readonly mostUnderWay: number;
  /** The most that wait for their turn. */
  readonly mostWaiting: number;
}

/** What came, and what is to be done with it. */
interface Comer {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly run: () => Promise<void>;
  readonly refused: () => void;
  readonly since: number;
}

/** Nobody waits longer than this, in milliseconds. */
const longestWait = 5_000;
/** What stands in the line when it overflows stays there if it is done so soon, in milliseconds. */
const soon = 100;

/**
 * Lets in as many operations as can be done at a time, and keeps a line. As long as that is not full, it only evens out what
 * comes at once. When it is, or everybody waits long in it, more comes than can be done: the line is cut to what is done at once, and what comes beyond
 * that is refused, most of it before anything is read but its headers.
 *
 * What began in one turn of the event loop counts until its end, even if it is done: an operation that waits for nothing is
 * over before the next is looked at, and a line of many would stand unseen in the sockets.
 */
export class Admission implements Turns {
  readonly counts: AdmissionCounts = noAdmissions();
  private readonly limit: ConcurrencyLimit;
  private readonly state = new OverloadState();
  private readonly line: Comer[] = [];
  /** Those that began and count, and those of them that are done. */
  private taken = 0;
  private done = 0;
  /** How many have come, those included that were refused. */
  private came = 0;
  private timer: NodeJS.Timeout | undefined;
  private isTurnSet = false;
  private turnStart = 0;
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

  /** Looks at the connections that come: those that are not taken yet are a line too, which nobody sees otherwise. */
  watch(server: Server): void {
    server.on("connection", () => {
      this.hasConnection = true;
      this.setTurn(performance.now());
    });
  }

  /**
   * Refuses an operation of which nothing but the headers was read: one that comes while more comes than can be done, and
   * for which there is no room in the line.
   */
  refuses(request: IncomingMessage, response: ServerResponse): boolean {
    const now = performance.now();
    if (!this.isOverloaded || this.line.length < this.roomAt(now)) return false;
    this.noteArrival(now);
    this.counts.refused += 1;
    refuse(request, response);
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
    const comer: Comer = { request, response, run, refused, since };
    this.noteArrival(since);
    const isFull = this.taken >= this.limit.current;
    if (this.line.length === 0 && !isFull && !this.hasConnection) return this.start(comer, since);
    if (isFull) this.limit.noteWait();
    if (this.line.length >= this.roomAt(since)) {
      this.state.noteOverflow(since);
      return this.turnAway(comer);
    }
    this.line.push(comer);
    this.counts.waiting = this.line.length;
    this.counts.waited += 1;
    this.setTurn(since);
  }

  private noteArrival(now: number): void {
    this.came += 1;
    this.state.noteArrival(now);
  }

  /** How many may wait now: when more comes than can be done, those that begin once this turn is over. */
  private roomAt(now: number): number {
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
    if (!this.isTurnSet || !undisturbedMs) return 0;
    return Math.floor((now - this.turnStart - this.ranFor) / undisturbedMs);
  }

  private start({ response, run }: Comer, now: number): void {
    const cameBefore = this.taken === 0 && this.line.length === 0 ? this.came : undefined;
    this.setTurn(now);
    // Until it was looked at, it stood in its socket: since this turn began, at most.
    const began = this.turnStart;
    this.taken += 1;
    this.counts.underWay += 1;
    this.counts.admitted += 1;
    const end = () => {
      const ended = performance.now();
      this.done += 1;
      this.counts.underWay -= 1;
      this.state.noteEnd();
      this.ranFor += ended - Math.max(now, this.turnStart);
      // Whoever came meanwhile has taken some of its time, if only to be refused.
      if (this.came === cameBefore) this.limit.noteUndisturbed(ended - now);
      this.limit.noteEnd(ended - began, ended);
      this.setTurn(ended);
    };
    run().then(end, () => {
      end();
      response.destroy();
    });
  }

  /** Looks at the line once this turn of the event loop is over. */
  private setTurn(now: number): void {
    if (this.isTurnSet) return;
    this.isTurnSet = true;
    this.turnStart = now;
    this.ranFor = 0;
    setImmediate(this.turn);
  }

  private readonly turn = (): void => {
    const now = performance.now();
    const room = this.roomAt(now);
    const limit = this.limitAt(now);
    this.isTurnSet = false;
    this.taken -= this.done;
    this.done = 0;
    if (this.takesConnections(now)) return this.setTurn(now);
    this.cutLine(room, now);
    while (this.line.length > 0 && this.taken < limit) {
      const comer = this.line.shift() as Comer;
      this.state.noteWait(now - comer.since, now, this.limit.undisturbedMs);
      if (!comer.response.destroyed) this.start(comer, now);
    }
    this.counts.waiting = this.line.length;
    if (this.line.length === 0) {
      this.state.noteWait(0, now);
      clearTimeout(this.timer);
      this.timer = undefined;
    } else this.timer ??= setTimeout(this.lookAgain, longestWait / 4).unref();
  };

  /** Where nothing ends for a while, the line is looked at all the same. */
  private readonly lookAgain = (): void => {
    this.timer = undefined;
    this.setTurn(performance.now());
  };

  /** Turns away who has waited for too long; and, when more comes than can be done, who would. */
  private cutLine(room: number, now: number): void {
    const kept = this.isOverloaded
      ? Math.max(room, Math.floor(soon / (this.limit.undisturbedMs ?? soon)))
      : Infinity;
    for (let [first] = this.line; first; [first] = this.line) {
      const isTooOld = now - first.since > longestWait;
      if (!isTooOld && this.line.length <= kept) return;
      if (isTooOld) this.state.noteOverflow(now);
      this.line.shift();
      this.turnAway(first);
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

  private turnAway({ request, response, refused }: Comer): void {
    this.counts.refused += 1;
    if (!response.destroyed) refuse(request, response);
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

export function noAdmissions(): AdmissionCounts {
  return { admitted: 0, waited: 0, refused: 0, underWay: 0, waiting: 0 };
}
