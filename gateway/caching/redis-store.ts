import { createHash } from "node:crypto";
import type { Logger } from "../../platform/observability/logger";
import { PatientRedis, usualPatience } from "./patient-redis";
import type { AnswerStore, Kept } from "./answer-store";

const prefix = "emulation-graph:";
/** How long one value may be, and all that are read or written at a time, in bytes. */
const mostBytesOfOne = 4 * 1024 * 1024;
const mostBytesAtOnce = 2 * mostBytesOfOne;

/**
 * Gives values that are not too long, up to a sum. What is too long, or no text, is none of ours and makes way.
 */
const readScript = `
local found, left = {}, tonumber(ARGV[2])
for at, key in ipairs(KEYS) do
  found[at] = false
  local length = redis.pcall("STRLEN", key)
  if type(length) ~= "number" or length > tonumber(ARGV[1]) then
    redis.pcall("UNLINK", key)
  elseif length > 0 and length <= left then
    found[at] = redis.call("GET", key)
    left = left - length
  end
end
return found`;

/**
 * Keeps texts in a Redis that several processes share. While it is away or slow, nothing is found in it, and neither is
 * what is not as it was written.
 */
export class RedisStore implements AnswerStore {
  private readonly redis: PatientRedis;

  /** @param patience how long Redis may take, in milliseconds. */
  constructor(url: string, log: Logger, patience = usualPatience) {
    const tellAway = (err: unknown) => log.warn({ err }, "the response cache in Redis does not answer");
    this.redis = new PatientRedis(url, tellAway, patience);
  }

  async read(keys: readonly string[]): Promise<readonly (string | undefined)[]> {
    if (keys.length === 0) return [];
    const asked = {
      keys: keys.map((key) => prefix + key),
      arguments: [String(mostBytesOfOne), String(mostBytesAtOnce)],
    };
    const found: unknown = await this.redis.attempt(
      (client) => client.eval(readScript, asked),
      mostBytesAtOnce + keys.length * 32,
    );
    const values: readonly unknown[] = Array.isArray(found) && found.length === keys.length ? found : [];
    const texts = keys.map((key, at) => unsealed(key, values[at]));
    this.remove(keys.filter((_, at) => typeof values[at] === "string" && texts[at] === undefined));
    return texts;
  }

  async write(entries: readonly Kept[]): Promise<void> {
    let left = mostBytesAtOnce;
    const some = entries
      .map(({ key, text, maxAge }) => ({ key, value: sealed(key, text), maxAge }))
      .filter(({ value }) => {
        const bytes = Buffer.byteLength(value);
        if (bytes > Math.min(left, mostBytesOfOne)) return false;
        left -= bytes;
        return true;
      });
    if (some.length === 0) return;
    await this.redis.attempt(
      (client) =>
        Promise.all(
          some.map(({ key, value, maxAge }) =>
            client.set(prefix + key, value, {
              expiration: { type: "PX", value: Math.max(1, Math.floor(maxAge * 1000)) },
            }),
          ),
        ),
      some.length * 64,
    );
  }

  async close(): Promise<void> {
    this.redis.close();
  }

  /** Nobody waits for this. */
  private remove(keys: readonly string[]): void {
    if (keys.length > 0)
      void this.redis.attempt((client) => client.unlink(keys.map((key) => prefix + key)), 64);
  }
}

/** The form of values; another number is of another release. */
const form = "1";

/** A text with what tells whether it is whole, and of this key. */
function sealed(key: string, text: string): string {
  return `${form} ${digestOf(key, text)}\n${text}`;
}

/** The text of a value; undefined for what is no value, damaged, or of another key or form. */
function unsealed(key: string, value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const end = value.indexOf("\n");
  const text = value.slice(end + 1);
  return end !== -1 && value.slice(0, end) === `${form} ${digestOf(key, text)}` ? text : undefined;
}

function digestOf(key: string, text: string): string {
  return createHash("sha256").update(key).update("\n").update(text).digest("base64url");
}
