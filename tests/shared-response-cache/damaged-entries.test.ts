import { createClient } from "@redis/client";
import { RedisStore } from "../../gateway/caching/redis-store";
import { RedisTokenBuckets } from "../../gateway/guard/rate/redis-token-buckets";
import { createLogger } from "../../platform/observability/logger";
import { waitUntil } from "../../testing/wait-until";
import { emptyRedis } from "./redis";

const log = createLogger("test", "silent");
const prefix = "emulation-graph:";

describe("values in Redis that are not as they were written", () => {
  let url: string;
  let client: ReturnType<typeof createClient>;
  let store: RedisStore;

  beforeAll(async () => {
    url = await emptyRedis();
    client = createClient({ url });
    await client.connect();
    // What is tried here is what is read, not how soon: millions of bytes take a busy machine longer than a gateway waits.
    store = new RedisStore(url, log, 10_000);
  });
  afterAll(async () => {
    await store.close();
    client.destroy();
    await emptyRedis();
  });

  const write = (key: string, text: string) => store.write([{ key, text, maxAge: 60 }]);
  const isGone = (key: string) =>
    waitUntil("it has gone", async () => (await client.exists(prefix + key)) === 0);

  beforeEach(async () => {
    await waitUntil("the store is ready", async () => {
      await write("good", "a text");
      return (await store.read(["good"]))[0] === "a text";
    });
  });

  it.each<[string, () => Promise<unknown>]>([
    [
      "cut short",
      async () => client.set(`${prefix}k`, ((await client.get(`${prefix}k`)) ?? "").slice(0, -1)),
    ],
    ["longer than it was", () => client.append(`${prefix}k`, "}")],
    ["changed", () => client.setRange(`${prefix}k`, 60, "x")],
    ["of another key", () => client.copy(`${prefix}good`, `${prefix}k`, { REPLACE: true })],
    ["empty", () => client.set(`${prefix}k`, "")],
    ["none of ours", () => client.set(`${prefix}k`, "{}")],
    ["of the form of before", () => client.set(`${prefix}k`, `${Date.now() + 60_000} public 1\n{}`)],
    ["a list", async () => (await client.del(`${prefix}k`), client.rPush(`${prefix}k`, "a"))],
    ["a hash", async () => (await client.del(`${prefix}k`), client.hSet(`${prefix}k`, "a", "b"))],
    ["longer than any", () => client.setRange(`${prefix}k`, 4 * 1024 * 1024, "x")],
  ])("are not found, with the others beside them: %s", async (what, damage) => {
    await write("k", JSON.stringify({ a: "b".repeat(100) }));
    await damage();
    expect(await store.read(["good", "k", "none"])).toEqual(["a text", undefined, undefined]);
    if (what !== "empty") await isGone("k");
    await write("k", "new");
    expect(await store.read(["k"])).toEqual(["new"]);
  });

  it("are not read beyond what is read at a time", async () => {
    const long = "a".repeat(4_000_000);
    const keys = ["l1", "l2", "l3", "good"];
    await waitUntil("as much as may be is read", async () => {
      for (const key of keys.slice(0, 3)) await write(key, long);
      const found = await store.read(keys);
      return found.map((text) => text?.length).join() === "4000000,4000000,,6";
    });
  });

  it.each(["abc", "inf", "nan", "1e999", "-5", "99999999999999", ""])(
    "do not count for the rate: %j",
    async (value) => {
      const buckets = new RedisTokenBuckets(url, 2, log);
      await waitUntil("it is ready", async () => {
        await buckets.take("warm");
        return (await client.exists(`${prefix}rate:warm`)) === 1;
      });
      await client.set(`${prefix}rate:a`, value);
      expect([await buckets.take("a"), await buckets.take("a")]).toEqual([0, 0]);
      expect(await buckets.take("a")).toBeGreaterThan(0);
      await client.del(`${prefix}rate:a`);
      await client.rPush(`${prefix}rate:a`, "b");
      expect(await buckets.take("a")).toBe(0);
      await buckets.close();
      await client.del([`${prefix}rate:a`, `${prefix}rate:warm`]);
    },
  );
});
