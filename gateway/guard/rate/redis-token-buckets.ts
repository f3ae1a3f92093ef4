import type { Logger } from "../../../platform/observability/logger";
import { PatientRedis } from "../../caching/patient-redis";
import { MemoryTokenBuckets } from "./memory-token-buckets";
import { windowMs, type TokenBuckets } from "./rate-limiter";

const prefix = "emulation-graph:rate:";

/**
 * As in memory, by the clock of Redis. The key goes when all is paid for. What is no time, or later than any that is
 * written here, is not ours, and is written over.
 */
const script = `
local time = redis.call("TIME")
local now = time[1] * 1000 + time[2] / 1000
local kept = redis.pcall("GET", KEYS[1])
local paid = type(kept) == "string" and tonumber(kept) or now
if not (paid >= now and paid <= now + tonumber(ARGV[2])) then paid = now end
paid = paid + tonumber(ARGV[1])
local wait = math.floor(paid - now - tonumber(ARGV[2]) + 0.5)
if wait > 0 then return wait end
redis.call("SET", KEYS[1], string.format("%.3f", paid), "PX", math.ceil(paid - now))
return 0`;

/** The longest answer: a number. */
const mostBytes = 64;

function isWait(answer: unknown): answer is number {
  return Number.isInteger(answer) && Number(answer) >= 0 && Number(answer) <= windowMs;
}

/** Counts in a Redis that several gateways share. While it is away or slow, each counts by itself. */
export class RedisTokenBuckets implements TokenBuckets {
  private readonly redis: PatientRedis;
  private readonly alone: MemoryTokenBuckets;
  private readonly arguments: string[];

  constructor(url: string, perMinute: number, log: Logger) {
    this.redis = new PatientRedis(url, (err) =>
      log.warn({ err }, "the Redis of the rate limit does not answer; each gateway counts by itself"),
    );
    this.alone = new MemoryTokenBuckets(perMinute);
    this.arguments = [String(windowMs / perMinute), String(windowMs)];
  }

  async take(asker: string): Promise<number> {
    const keys = [prefix + asker];
    const wait = await this.redis.attempt(
      (client) => client.eval(script, { keys, arguments: this.arguments }),
      mostBytes,
    );
    return isWait(wait) ? wait : this.alone.take(asker);
  }

  async close(): Promise<void> {
    this.redis.close();
  }
}
