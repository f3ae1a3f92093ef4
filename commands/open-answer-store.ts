import type { AnswerStore } from "../gateway/caching/answer-store";
import { MemoryStore } from "../gateway/caching/memory-store";
import type { Config } from "../platform/config/config";
import type { Logger } from "../platform/observability/logger";

/** Where a gateway keeps answers, as the configuration has it; undefined where it keeps none. */
export async function openAnswerStore(
  { responseCache }: Config,
  log: Logger,
): Promise<AnswerStore | undefined> {
  if (responseCache === "off") return undefined;
  if (responseCache === "memory") return new MemoryStore();
  // Only where it is used: loading the client of Redis takes 0.1 s and 19 MB.
  const { RedisStore } = await import("../gateway/caching/redis-store.js");
  return new RedisStore(responseCache.redisUrl, log);
}
