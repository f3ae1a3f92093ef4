import type { IncomingMessage, ServerResponse } from "node:http";
import type { AdmissionControl } from "../admission-control";
import type { EventLoop } from "../event-loop";

/** An operation: how long it takes the thread, and how long it waits for others halfway, in milliseconds. */
export interface Work {
  readonly takes: number;
  readonly waits?: number;
}

/** Hears of the answer to a request: its status, how long it took, and when it came. */
type Answered = (status: number, took: number, now: number) => void;

/** How long a turn takes in which nothing is done, in milliseconds. */
export const turnMs = 0.02;
/** How long it takes to refuse a request, in milliseconds. */
const refusalMs = 0.1;

/**
 * A server of one thread, as Node has it: in a turn it reads what has come to its sockets, then does what was put off to the end of
 * the turn. Time passes by what is done, and to the next event where there is nothing to do.
 */
export class SimulatedServer implements EventLoop {
  readonly admission: AdmissionControl;
  private time = 0;
  private readonly events: { readonly at: number; readonly happen: () => void }[] = [];
  private readonly sockets: { readonly at: number; readonly work: Work; readonly answered: Answered }[] = [];
  private readonly afterThisTurn: (() => void)[] = [];

  constructor(makeAdmission: (loop: EventLoop) => AdmissionControl) {
    this.admission = makeAdmission(this);
  }

  now(): number {
    return this.time;
  }

  afterTurn(callback: () => void): void {
    this.afterThisTurn.push(callback);
  }

  later(callback: () => void, milliseconds: number): void {
    this.at(this.time + milliseconds, callback);
  }

  /** Lets a request come at a time. */
  ask(at: number, work: Work, answered: Answered): void {
    this.at(at, () => this.sockets.push({ at, work, answered }));
  }

  async runUntil(end: number): Promise<void> {
    while (this.time < end) {
      this.time += turnMs;
      await this.letHappen();
      for (const { at, work, answered } of this.sockets.splice(0)) {
        this.read(at, work, answered);
        await promisesAreDone();
      }
      for (const callback of this.afterThisTurn.splice(0)) {
        callback();
        await promisesAreDone();
      }
      await this.letHappen();
      const isIdle = this.afterThisTurn.length === 0 && this.sockets.length === 0;
      if (isIdle) this.time = Math.max(this.time, this.events[0]?.at ?? end);
    }
  }

  /** Puts an event in its place among those to come. */
  private at(at: number, happen: () => void): void {
    let low = 0;
    for (let high = this.events.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((this.events[middle]?.at ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    this.events.splice(low, 0, { at, happen });
  }

  private async letHappen(): Promise<void> {
    for (let [next] = this.events; next && next.at <= this.time; [next] = this.events) {
      this.events.shift();
      next.happen();
      await promisesAreDone();
    }
  }

  private read(at: number, work: Work, answered: Answered): void {
    const request = { headers: {} } as IncomingMessage;
    const answer = (status: number) => answered(status, this.time - at, this.time);
    const refuse = () => {
      this.time += refusalMs;
      answer(503);
    };
    const response = {
      destroyed: false,
      writeHead: () => undefined,
      end: refuse,
    } as unknown as ServerResponse;
    if (this.admission.refuses(request, response)) return;
    this.admission.admit(request, response, async () => {
      await this.do(work);
      answer(200);
    });
  }

  private async do({ takes, waits }: Work): Promise<void> {
    if (waits === undefined) this.time += takes;
    else {
      this.time += takes / 2;
      await new Promise<void>((resolve) => this.later(resolve, waits));
      this.time += takes / 2;
    }
  }
}

/** More than the promises between a request and its answer. */
async function promisesAreDone(): Promise<void> {
  for (let each = 0; each < 8; each += 1) await Promise.resolve();
}
