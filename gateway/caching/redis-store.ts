import { createClient } from "@redis/client";
import type { Logger } from "../../platform/logging/logger";
import type { AnswerStore, Kept } from "./answer-store";

/** How long Redis may take; an answer is mostly worked out sooner than in several times this. In milliseconds. */
const patience = 50;
/** How long Redis is left alone after it failed or was late, in milliseconds. */
const pause = 1_000;
const prefix = "emulation-graph:";
const mostCharactersOfOne = 4 * 1024 * 1024;

/** Keeps texts in a Redis that several processes share. While it is away or slow, nothing is found in it. */
export class RedisStore implements AnswerStore {
  private readonly client: ReturnType<typeof createClient>;
  private leftAloneUntil = 0;
  private isAway = false;

  constructor(
    url: string,
    private readonly log: Logger,
  ) {
    this.client = createClient({
      url,
      disableOfflineQueue: true,
      socket: { connectTimeout: pause, reconnectStrategy: pause },
    });
    this.client.on("error", (error: unknown) => this.fail(error));
    // Nobody waits for it: until it is there, nothing is found.
    void this.client.connect().catch((error: unknown) => this.fail(error));
  }

  async read(keys: readonly string[]): Promise<readonly (string | undefined)[]> {
    if (keys.length === 0) return [];
    const found = await this.attempt(() => this.client.mGet(keys.map((key) => prefix + key)));
    return keys.map((_, at) => found?.[at] ?? undefined);
  }

  async write(entries: readonly Kept[]): Promise<void> {
    const some = entries.filter(({ text }) => text.length <= mostCharactersOfOne);
    if (some.length === 0) return;
    await this.attempt(() =>
      Promise.all(
        some.map(({ key, text, maxAge }) =>
          this.client.set(prefix + key, text, {
            expiration: { type: "PX", value: Math.max(1, Math.floor(maxAge * 1000)) },
          }),
        ),
      ),
    );
  }

  async close(): Promise<void> {
    this.client.destroy();
  }

  /** What Redis answers, or undefined when it does not in time. */
  private async attempt<Result>(ask: () => Promise<Result>): Promise<Result | undefined> {
    if (!this.client.isReady || performance.now() < this.leftAloneUntil) return undefined;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`no answer in ${patience} ms`)), patience);
    });
    try {
      const result = await Promise.race([ask(), late]);
      this.isAway = false;
      return result;
    } catch (error) {
      this.fail(error);
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  }

  private fail(error: unknown): void {
    this.leftAloneUntil = performance.now() + pause;
    if (!this.isAway) this.log.warn({ err: error }, "the response cache in Redis does not answer");
    this.isAway = true;
  }
}
