import { OwnRedis } from "../shared-response-cache/own-redis";
import { startGraph } from "../../testing/start-graph";
import { waitUntil } from "../../testing/wait-until";

describe("two gateways with one Redis, and six requests a minute", () => {
  let redis: OwnRedis;
  let graphs: Awaited<ReturnType<typeof startGraph>>[];
  beforeEach(async () => {
    redis = await OwnRedis.start();
    const env = { RATE_LIMIT: "6", REDIS_URL: redis.url, TRUSTED_PROXIES: "127.0.0.1" };
    graphs = await Promise.all([startGraph({ env }), startGraph({ env })]);
  });
  afterEach(async () => {
    await Promise.all(graphs.map((graph) => graph.stop()));
    await redis.stop();
  });

  /** Asks the gateways in turn, from one address; gives the statuses of the answers. */
  const ask = async (address: string, times: number): Promise<number[]> => {
    const statuses: number[] = [];
    for (let asked = 0; asked < times; asked += 1) {
      const { status } = await fetch(`${graphs[asked % 2]?.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", "x-forwarded-for": address },
        body: '{"query":"{ __typename }"}',
      });
      statuses.push(status);
    }
    return statuses;
  };
  const answered = (statuses: readonly number[]) => statuses.filter((status) => status === 200).length;
  const countsTogether = async () => {
    let tried = 0;
    await waitUntil("both count in Redis", async () => {
      tried += 1;
      return answered(await ask(`198.51.100.${tried}`, 12)) === 6;
    });
  };

  it("let six pass together, and six each while that Redis is away or slow", async () => {
    await countsTogether();
    redis.holdUp();
    expect(answered(await ask("203.0.113.1", 14))).toBe(12);
    redis.goOn();
    await countsTogether();
    await redis.stop();
    expect(answered(await ask("203.0.113.2", 14))).toBe(12);
  });
});
