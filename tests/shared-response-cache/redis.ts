import { createClient } from "@redis/client";

/** The Redis of the tests, and in it a database that is theirs. */
const address = process.env["EMULATION_GRAPH_TEST_REDIS"] ?? "redis://127.0.0.1:6379/13";

/**
 * The address of the Redis of the tests, with nothing kept in it.
 * @throws Error that says how to start one, when there is none.
 */
export async function emptyRedis(): Promise<string> {
  const client = await connect();
  const keys = await client.keys(kept);
  if (keys.length > 0) await client.del(keys);
  client.destroy();
  return address;
}

/** How many answers and entities are kept. */
export async function countKept(): Promise<number> {
  const client = await connect();
  const keys = await client.keys(kept);
  client.destroy();
  return keys.length;
}

const kept = "emulation-graph:*";

async function connect() {
  const client = createClient({ url: address, socket: { reconnectStrategy: false } });
  client.on("error", () => undefined);
  try {
    return await client.connect();
  } catch {
    throw new Error(
      `The tests of the shared cache need a Redis at ${new URL(address).host}. On Debian: apt-get install redis-server, ` +
        "then redis-server --daemonize yes. Another one: set EMULATION_GRAPH_TEST_REDIS to its address.",
    );
  }
}
