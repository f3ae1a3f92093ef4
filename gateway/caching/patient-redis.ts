import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe } from "node:diagnostics_channel";
import type { Socket } from "node:net";
import { createClient } from "@redis/client";

export type RedisClient = ReturnType<typeof makeClient>;

/** How long Redis may take; an answer is mostly worked out sooner than in several times this. In milliseconds. */
export const usualPatience = 50;
/** How long Redis is left alone after it failed or was late, and how long it may take to be ready, in milliseconds. */
const pause = 1_000;
/** How many questions may wait for their answers. */
const mostWaiting = 10_000;
/** How many bytes may come that nobody has asked for, such as those of the handshake. */
const mostUnasked = 1024 * 1024;

/** The client of Redis reads whatever comes; its socket is told here, so that what comes can be counted. */
const opening = new AsyncLocalStorage<(socket: Socket) => void>();
subscribe("net.client.socket", (message) => opening.getStore()?.((message as { socket: Socket }).socket));

/** A Redis that is passed by while it is away or slow, or sends more than it may. */
export class PatientRedis {
  private client: RedisClient | undefined;
  private timer: NodeJS.Timeout | undefined;
  private leftAloneUntil = 0;
  private isAway = false;
  private isClosed = false;
  private underWay = 0;
  private received = 0;
  private mayReceive = mostUnasked;

  /** @param tellAway is told once why it is away, until it has answered again. */
  constructor(
    private readonly url: string,
    private readonly tellAway: (error: unknown) => void,
    private readonly patience = usualPatience,
  ) {
    this.open();
  }

  /**
   * What Redis answers, or undefined when it does not in time, or not within so many bytes. One that does not is cut off:
   * what is still to come of its answer would fill the memory.
   */
  async attempt<Result>(
    ask: (client: RedisClient) => Promise<Result>,
    mostBytes: number,
  ): Promise<Result | undefined> {
    const { client } = this;
    if (!client?.isReady || performance.now() < this.leftAloneUntil) return undefined;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => {
        this.cutOff(client, new Error(`no answer in ${this.patience} ms`));
        resolve(undefined);
      }, this.patience);
    });
    if (this.underWay === 0) [this.received, this.mayReceive] = [0, mostUnasked];
    this.underWay += 1;
    this.mayReceive += mostBytes;
    try {
      const result = await Promise.race([ask(client), late]);
      if (this.client === client) this.isAway = false;
      return result;
    } catch (error) {
      this.fail(error);
      return undefined;
    } finally {
      this.underWay -= 1;
      clearTimeout(timer);
    }
  }

  close(): void {
    this.isClosed = true;
    clearTimeout(this.timer);
    if (this.client) destroy(this.client);
    this.client = undefined;
  }

  /** Nobody waits for it: until it is there, nothing is found. */
  private open(): void {
    const client = makeClient(this.url);
    this.client = client;
    client.on("error", (error: unknown) => this.cutOff(client, error));
    this.timer = setTimeout(() => this.cutOff(client, new Error(`not ready in ${pause} ms`)), pause);
    const connect = () => client.connect();
    opening
      .run((socket) => this.count(socket, client), connect)
      .then(
        () => this.client === client && clearTimeout(this.timer),
        (error: unknown) => this.cutOff(client, error),
      );
  }

  private count(socket: Socket, client: RedisClient): void {
    [this.received, this.mayReceive] = [0, mostUnasked];
    socket.on("data", (chunk) => {
      this.received += chunk.length;
      if (this.received > this.mayReceive) this.cutOff(client, new Error("it sends more than was asked for"));
    });
  }

  private cutOff(client: RedisClient, error: unknown): void {
    if (this.client !== client || this.isClosed) return;
    this.client = undefined;
    destroy(client);
    this.fail(error);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.open(), pause).unref();
  }

  private fail(error: unknown): void {
    this.leftAloneUntil = performance.now() + pause;
    if (!this.isAway) this.tellAway(error);
    this.isAway = true;
  }
}

function makeClient(url: string) {
  return createClient({
    url,
    disableOfflineQueue: true,
    commandsQueueMaxLength: mostWaiting,
    socket: { connectTimeout: pause, reconnectStrategy: false },
  });
}

function destroy(client: RedisClient): void {
  try {
    client.destroy();
  } catch {
    // It has closed by itself.
  }
}
