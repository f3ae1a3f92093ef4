import { once } from "node:events";
import { createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { createLogger } from "../../platform/observability/logger";
import { waitUntil } from "../../testing/wait-until";
import { RedisTokenBuckets } from "../guard/rate/redis-token-buckets";
import { RedisStore } from "./redis-store";

const log = createLogger("test", "silent");

/** Something that takes itself for a Redis: it says OK to everything, but for what it is asked by a script. */
class FalseRedis {
  private readonly sockets = new Set<Socket>();
  private readonly server: Server;
  sent = 0;
  connections = 0;

  constructor(private readonly answer: (send: (text: string | Buffer) => boolean, socket: Socket) => void) {
    this.server = createServer((socket) => this.serve(socket)).listen(0, "127.0.0.1");
  }

  async url(): Promise<string> {
    if (!this.server.listening) await once(this.server, "listening");
    return `redis://127.0.0.1:${(this.server.address() as AddressInfo).port}/0`;
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
    await once(this.server, "close");
  }

  private serve(socket: Socket): void {
    this.connections += 1;
    this.sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("data", (data) => {
      const commands = data.toString().match(/\*\d+\r\n\$\d+\r\n\w+/g) ?? [];
      for (const command of commands) {
        if (command.endsWith("EVAL")) this.answer((text) => this.send(socket, text), socket);
        else this.send(socket, "+OK\r\n");
      }
    });
  }

  private send(socket: Socket, text: string | Buffer): boolean {
    this.sent += text.length;
    return socket.write(text);
  }
}

/** Asks a store that is ready, and gives what it found. */
async function readFrom(redis: FalseRedis, keys: readonly string[]) {
  const store = new RedisStore(await redis.url(), log);
  let found: readonly (string | undefined)[] = [];
  const before = redis.sent;
  await waitUntil("it is asked", async () => {
    found = await store.read(keys);
    return redis.sent > before + 20;
  });
  return { store, found };
}

describe("what answers in the place of a Redis", () => {
  it.each([
    ["a number", ":7\r\n"],
    ["a text", "$3\r\nabc\r\n"],
    ["fewer values", "*1\r\n$3\r\nabc\r\n"],
    ["values that were not written here", "*2\r\n$3\r\nabc\r\n$5\r\n1 a\nb\r\n"],
    ["values of other types", "*2\r\n:1\r\n*1\r\n:1\r\n"],
    ["an error", "-WRONGTYPE of a value\r\n"],
    ["nothing", "*-1\r\n"],
  ])("finds nothing with %s", async (_what, answer) => {
    const redis = new FalseRedis((send) => send(answer));
    const { store, found } = await readFrom(redis, ["a", "b"]);
    expect(found).toEqual([undefined, undefined]);
    await store.close();
    await redis.close();
  });

  it("is cut off when its answer has no end", async () => {
    const piece = Buffer.alloc(1024 * 1024, "a");
    const redis = new FalseRedis((send, socket) => {
      send("*1\r\n$2000000000\r\n");
      const pour = () => {
        while (!socket.destroyed && send(piece));
      };
      socket.on("drain", pour);
      pour();
    });
    const { store, found } = await readFrom(redis, ["a"]);
    expect(found).toEqual([undefined]);
    await waitUntil("it comes again", () => redis.connections > 1);
    // What the sockets of both sides hold comes on top of what is read.
    expect(redis.sent).toBeLessThan(64 * 1024 * 1024);
    await store.close();
    await redis.close();
  });

  it.each([["-1"], ["60001"], ["-9223372036854775808"]])("counts nobody's requests with %s", async (wait) => {
    const redis = new FalseRedis((send) => send(`:${wait}\r\n`));
    const buckets = new RedisTokenBuckets(await redis.url(), 2, log);
    const before = redis.sent;
    await waitUntil("it is asked", async () => (await buckets.take("warm"), redis.sent > before + 20));
    expect([await buckets.take("a"), await buckets.take("a")]).toEqual([0, 0]);
    expect(await buckets.take("a")).toBeGreaterThan(0);
    await buckets.close();
    await redis.close();
  });
});
