import type { IncomingMessage } from "node:http";
import { networkOf, type ClientAddress } from "../../platform/http/client-address";
import { RequestFault } from "../../platform/http/request-fault";
import type { RateCounter } from "./rate-counter";

interface RateLimitOptions {
  /** How many requests a minute each may send. */
  readonly perMinute: number;
  readonly counter: RateCounter;
  readonly addresses: ClientAddress;
}

/** Lets each asker send so many requests a minute: one who is known as such, others by their address. */
export class RateLimit {
  constructor(private readonly options: RateLimitOptions) {}

  /** @throws RequestFault when the asker has to wait. */
  async check(request: IncomingMessage, principal: string | null): Promise<void> {
    const { perMinute, counter, addresses } = this.options;
    const asker =
      principal === null ? `address ${networkOf(addresses.of(request))}` : `principal ${principal}`;
    const wait = await counter.take(asker);
    if (wait === 0) return;
    const seconds = Math.ceil(wait / 1000);
    throw new RequestFault(
      429,
      `More than ${perMinute} requests a minute came from you. Ask again in ${seconds} s.`,
      { "retry-after": String(seconds) },
      "RATE_LIMITED",
      { allowed: perMinute },
    );
  }

  async close(): Promise<void> {
    await this.options.counter.close?.();
  }
}
