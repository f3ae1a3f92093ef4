import { MemoryTokenBuckets } from "../gateway/guard/rate/memory-token-buckets";
import { type TokenBuckets, RateLimiter } from "../gateway/guard/rate/rate-limiter";
import type { Config } from "../platform/config/config";
import { ClientAddress } from "../platform/server/http/network-addresses";
import type { Logger } from "../platform/observability/logger";

/** How often one may ask, as the configuration has it; undefined where everybody may as often as they like. */
export async function openRateLimiter(config: Config, log: Logger): Promise<RateLimiter | undefined> {
  const { rateLimit: perMinute, trustedProxies } = config;
  if (perMinute === 0) return undefined;
  const buckets = await openTokenBuckets(config, log);
  const addresses = new ClientAddress(trustedProxies, (entry, proxy) =>
    log.warn({ entry, proxy }, "a proxy names no address of its client; the request counts as the proxy's"),
  );
  return new RateLimiter({ perMinute, buckets, addresses });
}

async function openTokenBuckets({ rateLimit, redisUrl }: Config, log: Logger): Promise<TokenBuckets> {
  if (redisUrl === undefined) return new MemoryTokenBuckets(rateLimit);
  // Only where it is used: loading the client of Redis takes 0.1 s and 19 MB.
  const { RedisTokenBuckets } = await import("../gateway/guard/rate/redis-token-buckets.js");
  return new RedisTokenBuckets(redisUrl, rateLimit, log);
}
