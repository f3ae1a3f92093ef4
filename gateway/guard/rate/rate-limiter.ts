import type { IncomingMessage } from "node:http";
import { anonymous, type Principal } from "../../../platform/access/principal";
import type { ClientAddress } from "../../../platform/server/http/network-addresses";
import { RequestFault } from "../../../platform/server/http/request-fault";
import type { Authentication } from "../access/authentication";
import { askerOf } from "./asker";
import { texts } from "./rate.texts";

interface RateLimiterOptions {
  /** How many requests a minute each may send. */
  readonly perMinute: number;
  readonly buckets: TokenBuckets;
  readonly addresses: ClientAddress;
}

/** Lets each asker send so many requests a minute: one who is known as such, others by their address. */
export class RateLimiter {
  constructor(private readonly options: RateLimiterOptions) {}

  /**
   * Has a request authenticated, and counts it: as one of who asks, or of its address where that is not known.
   * @throws RequestFault when the asker has to wait; else as `authentication` does.
   */
  async admit(request: IncomingMessage, authentication: Authentication): Promise<Principal> {
    let principal: Principal;
    try {
      principal = await authentication.authenticate(request);
    } catch (fault) {
      await this.count(request, anonymous);
      throw fault;
    }
    await this.count(request, principal);
    return principal;
  }

  private async count(request: IncomingMessage, principal: Principal): Promise<void> {
    const { perMinute, buckets, addresses } = this.options;
    const wait = await buckets.take(askerOf(principal, request, addresses));
    if (wait === 0) return;
    const seconds = Math.ceil(wait / 1000);
    throw new RequestFault(
      429,
      texts.tooManyRequests({ allowed: perMinute, seconds }),
      { "retry-after": String(seconds) },
      "RATE_LIMITED",
      { allowed: perMinute },
    );
  }

  async close(): Promise<void> {
    await this.options.buckets.close?.();
  }
}

/** A token bucket for each of many askers, which all fill at the same rate. */
export interface TokenBuckets {
  /** Takes a token for one request; gives how long its asker has to wait first, in milliseconds, and 0 when not at all. */
  take(asker: string): number | Promise<number>;
  close?(): Promise<void>;
}

/** How long it takes until somebody who has asked as often as is allowed may ask as often again, in milliseconds. */
export const windowMs = 60_000;
