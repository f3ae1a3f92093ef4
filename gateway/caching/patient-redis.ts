import { createClient } from "@redis/client";

export type RedisClient = ReturnType<typeof createClient>;

/** How long Redis may take; an answer is mostly worked out sooner than in several times this. In milliseconds. */
const patience = 50;
/** How long Redis is left alone after it failed or was late, in milliseconds. */
const pause = 1_000;

/** A Redis that is passed by while it is away or slow. */
export class PatientRedis {
  private readonly client: RedisClient;
  private leftAloneUntil = 0;
  private isAway = false;

  /** @param tellAway is told once why it is away, until it has answered again. */
  constructor(
    url: string,
    private readonly tellAway: (error: unknown) => void,
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

  /** What Redis answers, or undefined when it does not in time. */
  async attempt<Result>(ask: (client: RedisClient) => Promise<Result>): Promise<Result | undefined> {
    if (!this.client.isReady || performance.now() < this.leftAloneUntil) return undefined;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`no answer in ${patience} ms`)), patience);
    });
    try {
      const result = await Promise.race([ask(this.client), late]);
      this.isAway = false;
      return result;
    } catch (error) {
      this.fail(error);
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  }

  close(): void {
    this.client.destroy();
  }

  private fail(error: unknown): void {
    this.leftAloneUntil = performance.now() + pause;
    if (!this.isAway) this.tellAway(error);
    this.isAway = true;
  }
}
