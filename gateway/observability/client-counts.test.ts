import { Registry } from "prom-client";
import { ClientCounts } from "./client-counts";

const countsIn = async (registry: Registry) => {
  const metric = await registry.getSingleMetric("graph_client_requests_total")?.get();
  return new Map(
    metric?.values.map(({ labels, value }) => [`${labels["client"]} ${labels["version"]}`, value]),
  );
};

it("operations are counted by their clients, and by each version of one", async () => {
  const registry = new Registry();
  const counts = new ClientCounts(registry);
  counts.count({ name: "reports", version: "1.0" });
  counts.count({ name: "reports", version: "1.0" });
  counts.count({ name: "reports", version: "1.1" });
  counts.count({ name: "desk", version: undefined });
  counts.count(undefined);
  expect(await countsIn(registry)).toEqual(
    new Map([
      ["reports 1.0", 2],
      ["reports 1.1", 1],
      ["desk ", 1],
      ["unnamed ", 1],
    ]),
  );
});

it("however many names clients make up, the first hundred are told apart", async () => {
  const registry = new Registry();
  const counts = new ClientCounts(registry);
  for (let n = 0; n < 1_000; n += 1) counts.count({ name: `client ${n}`, version: `${n}` });
  counts.count({ name: "client 7", version: "7" });
  counts.count(undefined);
  const told = await countsIn(registry);
  expect(told.size).toBe(102);
  expect([told.get("client 7 7"), told.get("other "), told.get("unnamed ")]).toEqual([2, 900, 1]);
});
