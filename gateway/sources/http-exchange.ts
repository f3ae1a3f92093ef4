import type { Dispatcher } from "undici";
import type { RequestDeadline } from "../../platform/server/request/request-deadline";
import { NoAnswer } from "./subgraph-source";

/** What came back. */
export interface HttpAnswer {
  readonly status: number;
  readonly cacheControl: string | undefined;
  readonly text: string;
}

interface Limits {
  /** How long it may take, its body included, in milliseconds. */
  readonly timeoutMs: number;
  /** The largest body, in bytes. */
  readonly largest: number;
  /** The deadline of the request that it is for: with that, it is given up. */
  readonly deadline: RequestDeadline | undefined;
  /** Whether every connection is taken by another request. */
  readonly isBusy: () => boolean;
}

/**
 * Sends one request and reads its answer whole. It listens to undici's dispatcher itself: a stream and an abort signal
 * for each request cost more than all the rest of a small fetch.
 * @throws NoAnswer when there is none, none in time, one that is too large, or nobody left who waits for it.
 */
export function exchange(
  dispatcher: Dispatcher,
  request: Dispatcher.DispatchOptions,
  limits: Limits,
): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    dispatcher.dispatch(request, new Exchange(limits, resolve, reject));
  });
}

/** What undici says of a connection that could not be made, or was lost: one that was kept open too long is among them. */
const unreached = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "UND_ERR_SOCKET"]);

/** How much of answers may be in memory that are not whole yet, in bytes, however many subgraphs send them. */
const mostBytesUnderWay = 192 * 1024 * 1024;
let bytesUnderWay = 0;

class Exchange implements Dispatcher.DispatchHandler {
  private readonly chunks: Buffer[] = [];
  private readonly timer: NodeJS.Timeout;
  private readonly forget: (() => void) | undefined;
  private controller: Dispatcher.DispatchController | undefined;
  private startedAt: number | undefined;
  private size = 0;
  private hasEnded = false;
  private status = 0;
  private cacheControl: string | undefined;
  private given: Error | undefined;

  constructor(
    private readonly limits: Limits,
    private readonly resolve: (answer: HttpAnswer) => void,
    private readonly reject: (error: Error) => void,
  ) {
    const { timeoutMs, deadline } = limits;
    this.timer = setTimeout(() => this.giveUp(this.tooLate()), timeoutMs);
    this.forget = deadline?.onAbort((reason) =>
      this.giveUp(new NoAnswer("given up", `the request has ended: ${reason}`)),
    );
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller;
    this.startedAt = performance.now();
    // It was given up while it waited for a connection.
    if (this.given) controller.abort(this.given);
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: Readonly<Record<string, string | string[] | undefined>>,
  ): void {
    this.status = status;
    const told = headers["cache-control"];
    this.cacheControl = typeof told === "string" ? told : undefined;
    if (Number(headers["content-length"]) > this.limits.largest) this.giveUp(this.tooLarge());
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.hasEnded) return;
    this.size += chunk.length;
    bytesUnderWay += chunk.length;
    if (this.size > this.limits.largest) this.giveUp(this.tooLarge());
    else if (bytesUnderWay > mostBytesUnderWay)
      this.giveUp(
        new NoAnswer("given up", `answers under way are larger than ${mostBytesUnderWay} bytes together`),
      );
    else this.chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.end();
    const [first] = this.chunks;
    const body = first && this.chunks.length === 1 ? first : Buffer.concat(this.chunks);
    this.resolve({ status: this.status, cacheControl: this.cacheControl, text: body.toString("utf8") });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.end();
    const isUnreached = this.status === 0 && unreached.has(String((error as NodeJS.ErrnoException).code));
    this.reject(new NoAnswer(isUnreached ? "unreached" : "broken", error.message, { cause: error }));
  }

  private giveUp(error: NoAnswer): void {
    this.given = error;
    this.end();
    this.reject(error);
    this.controller?.abort(error);
  }

  /** One that waited for a connection most of its time says nothing of the subgraph: others that ask too much of it do. */
  private tooLate(): NoAnswer {
    const { timeoutMs, isBusy } = this.limits;
    const { startedAt } = this;
    const hadTime = startedAt === undefined ? !isBusy() : performance.now() - startedAt >= timeoutMs / 2;
    return new NoAnswer(hadTime ? "broken" : "given up", `no answer in ${timeoutMs} ms`);
  }

  private tooLarge(): NoAnswer {
    return new NoAnswer("given up", `the answer is larger than ${this.limits.largest} bytes`);
  }

  private end(): void {
    if (this.hasEnded) return;
    this.hasEnded = true;
    bytesUnderWay -= this.size;
    clearTimeout(this.timer);
    this.forget?.();
  }
}
