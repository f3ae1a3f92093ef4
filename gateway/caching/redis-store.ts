import type { Logger } from "../../platform/observability/logger";
import { PatientRedis } from "./patient-redis";
import type { AnswerStore, Kept } from "./answer-store";

const prefix = "emulation-graph:";
const mostCharactersOfOne = 4 * 1024 * 1024;

/** Keeps texts in a Redis that several processes share. While it is away or slow, nothing is found in it. */
export class RedisStore implements AnswerStore {
  private readonly redis: PatientRedis;

  constructor(url: string, log: Logger) {
    this.redis = new PatientRedis(url, (err) =>
      log.warn({ err }, "the response cache in Redis does not answer"),
    );
  }

  async read(keys: readonly string[]): Promise<readonly (string | undefined)[]> {
    if (keys.length === 0) return [];
    const found = await this.redis.attempt((client) => client.mGet(keys.map((key) => prefix + key)));
    return keys.map((_, at) => found?.[at] ?? undefined);
  }

  async write(entries: readonly Kept[]): Promise<void> {
    const some = entries.filter(({ text }) => text.length <= mostCharactersOfOne);
    if (some.length === 0) return;
    await this.redis.attempt((client) =>
      Promise.all(
        some.map(({ key, text, maxAge }) =>
          client.set(prefix + key, text, {
            expiration: { type: "PX", value: Math.max(1, Math.floor(maxAge * 1000)) },
          }),
        ),
      ),
    );
  }

  async close(): Promise<void> {
    this.redis.close();
  }
}
