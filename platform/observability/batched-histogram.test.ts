import { Registry } from "prom-client";
import { BatchedHistogram } from "./batched-histogram";

describe("times", () => {
  it("are all told when somebody asks, however many there are", async () => {
    const registry = new Registry();
    const times = new BatchedHistogram({
      name: "waits",
      help: "Waits.",
      labelNames: ["place"],
      buckets: [1],
      registers: [registry],
    });
    for (let at = 0; at < 1_000; at += 1) times.observe({ place: "here" }, at % 2 === 0 ? 0.5 : 2);
    times.observe({ place: "there" }, 3);
    const lines = (await registry.metrics()).split("\n");
    expect(lines).toEqual(
      expect.arrayContaining([
        'waits_bucket{le="1",place="here"} 500',
        'waits_count{place="here"} 1000',
        'waits_sum{place="here"} 1250',
        'waits_count{place="there"} 1',
      ]),
    );
    expect(await registry.metrics()).toBe(lines.join("\n"));
  });
});
