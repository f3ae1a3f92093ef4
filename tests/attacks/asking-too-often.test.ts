import { startGraph } from "../../testing/start-graph";
import { refusalIn, send } from "./send";

const operation = { query: "{ __typename }" };

describe("with five requests a minute", () => {
  let graph: Awaited<ReturnType<typeof startGraph>>;
  beforeAll(async () => {
    graph = await startGraph({ env: { RATE_LIMIT: "5", TRUSTED_PROXIES: "127.0.0.1" } });
  });
  afterAll(() => graph.stop());

  const from = (address: string) => send(graph.url, operation, { "x-forwarded-for": address });

  it("the sixth of one address is refused, and told when to come again", async () => {
    for (let asked = 0; asked < 5; asked += 1) expect((await from("198.51.100.1")).status).toBe(200);
    const refused = await from("198.51.100.1");
    expect(refusalIn(refused)).toEqual({ status: 429, code: "RATE_LIMITED", allowed: 5 });
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
    expect(Number(refused.headers["retry-after"])).toBeLessThanOrEqual(12);
  });

  it("another address is answered, and one that the client made up before it counts for nothing", async () => {
    for (let asked = 0; asked < 5; asked += 1)
      expect((await from(`203.0.113.${asked}, 198.51.100.2`)).status).toBe(200);
    expect((await from("203.0.113.99, 198.51.100.2")).status).toBe(429);
  });

  it("an address counts as itself with whatever port a proxy writes behind it", async () => {
    for (let asked = 0; asked < 5; asked += 1)
      expect((await from(`198.51.100.4:${4711 + asked}`)).status).toBe(200);
    expect((await from("198.51.100.4")).status).toBe(429);
    expect((await from("[2001:db8::4]:443")).status).toBe(200);
  });

  it("operations that fail count too", async () => {
    const statuses = [];
    for (let asked = 0; asked < 6; asked += 1)
      statuses.push((await send(graph.url, { query: "{" }, { "x-forwarded-for": "198.51.100.3" })).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
  });
});
