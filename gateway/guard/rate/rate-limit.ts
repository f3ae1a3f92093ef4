import type { IncomingMessage } from "node:http";
import { anonymous, type Principal } from "../../../platform/access/principal";
import { networkOf, type ClientAddress } from "../../../platform/server/http/network-addresses";
import { RequestFault } from "../../../platform/server/http/request-fault";
import type { Door } from "../access/door";

interface RateLimitOptions {
  /** How many requests a minute each may send. */
  readonly perMinute: number;
  readonly counter: RateCounter;
  readonly addresses: ClientAddress;
}

/** Lets each asker send so many requests a minute: one who is known as such, others by their address. */
export class RateLimit {
  constructor(private readonly options: RateLimitOptions) {}

  /**
   * Lets a request in by a door, and counts it: as one of who asks, or of its address where that is not known.
   * @throws RequestFault when the asker has to wait; else as the door does.
   */
  async admit(request: IncomingMessage, door: Door): Promise<Principal> {
    let principal: Principal;
    try {
      principal = await door.admit(request);
    } catch (fault) {
      await this.count(request, anonymous);
      throw fault;
    }
    await this.count(request, principal);
    return principal;
  }

  private async count(request: IncomingMessage, { kind, id }: Principal): Promise<void> {
    const { perMinute, counter, addresses } = this.options;
    const asker = kind === "anonymous" ? `address ${networkOf(addresses.of(request))}` : `${kind} ${id}`;
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

/** Counts what each of many askers asks, at a rate that all have. */
export interface RateCounter {
  /** Counts one request; gives how long its asker has to wait first, in milliseconds, and 0 when not at all. */
  take(asker: string): number | Promise<number>;
  close?(): Promise<void>;
}

/** How long it takes until somebody who has asked as often as is allowed may ask as often again, in milliseconds. */
export const window = 60_000;
