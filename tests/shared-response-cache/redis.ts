import { createClient } from "@redis/client";

/** The Redis of the tests, and in it a database that is theirs. */
const address = process.env["EMULATION_GRAPH_TEST_REDIS"] ?? "redis://127.0.0.1:6379/13";

/**
 * The address of the Redis of the tests, with nothing kept in it.
 * @throws Error that says how to start one, when there is none.
 */
export async function emptyRedis(): Promise<string> {
  await keysOf(async (client, keys) => {
    if (keys.length > 0) await client.del(keys);
  });
  return address;
}

/** How many answers and entities are kept. */
export async function countKept(): Promise<number> {
  let count = 0;
  await keysOf(async (_client, keys) => void (count = keys.length));
  return count;
}

async function keysOf(
  use: (client: ReturnType<typeof createClient>, keys: string[]) => Promise<void>,
): Promise<void> {
  const client = createClient({ url: address, socket: { reconnectStrategy: false } });
  client.on("error", () => undefined);
  try {
    await client.connect();
  } catch {
    throw new Error(
      `The tests of the shared cache need a Redis at ${new URL(address).host}. On Debian: apt-get install redis-server, ` +
        "then redis-server --daemonize yes. Another one: set EMULATION_GRAPH_TEST_REDIS to its address.",
    );
  }
  try {
    await use(client, await client.keys("emulation-graph:*"));
  } finally {
    client.destroy();
  }
}
