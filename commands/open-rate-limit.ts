import { MemoryCounter } from "../gateway/guard/rate/memory-counter";
import { type RateCounter, RateLimit } from "../gateway/guard/rate/rate-limit";
import type { Config } from "../platform/config/config";
import { ClientAddress } from "../platform/server/http/network-addresses";
import type { Logger } from "../platform/observability/logger";

/** How often one may ask, as the configuration has it; undefined where everybody may as often as they like. */
export async function openRateLimit(config: Config, log: Logger): Promise<RateLimit | undefined> {
  const { rateLimit: perMinute, trustedProxies } = config;
  if (perMinute === 0) return undefined;
  const counter = await counterOf(config, log);
  return new RateLimit({ perMinute, counter, addresses: new ClientAddress(trustedProxies) });
}

async function counterOf({ rateLimit, redisUrl }: Config, log: Logger): Promise<RateCounter> {
  if (redisUrl === undefined) return new MemoryCounter(rateLimit);
  // Only where it is used: loading the client of Redis takes 0.1 s and 19 MB.
  const { RedisCounter } = await import("../gateway/guard/rate/redis-counter.js");
  return new RedisCounter(redisUrl, rateLimit, log);
}
