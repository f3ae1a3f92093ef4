import { askAt } from "../support/ask";
import { startGraph } from "../support/start-graph";

const question = `query ($year: Int!) {
  sectors {
    clusters(first: 10) {
      nodes {
        code
        name
        season(year: $year) { state members { role rank unit { code name awards { id year recipientName title { code } } } } }
      }
    }
  }
}`;

/** How many times it is asked before and while memory is looked at. */
const asked = { before: 200, meanwhile: 300 };
/** With what a request needs, 300 of them take above 50 MB. */
const mostKept = 15_000_000;

describe("a graph that answers one request after the other", () => {
  let graph: Awaited<ReturnType<typeof startGraph>>;
  beforeAll(async () => {
    graph = await startGraph({ env: { LOG_LEVEL: "silent" } });
  });
  afterAll(() => graph.stop());

  async function ask(times: number): Promise<void> {
    for (let time = 0; time < times; time++) {
      const { data, errors } = await askAt<object>(graph.url, question, { year: 2015 + (time % 8) });
      expect([typeof data, errors]).toEqual(["object", undefined]);
    }
  }

  /** The bytes in the old part of the heap, and how often the collector went through the whole of it. */
  async function oldPart(): Promise<{ readonly bytes: number; readonly rounds: number }> {
    const text = await (await fetch(`${graph.url}/metrics`)).text();
    const told = (pattern: RegExp) => Number(pattern.exec(text)?.[1] ?? 0);
    return {
      bytes: told(/^nodejs_heap_space_size_used_bytes\{space="old"\} (\S+)$/m),
      rounds: told(/^nodejs_gc_duration_seconds_count\{kind="major"\} (\S+)$/m),
    };
  }

  it("keeps nothing of a request that is answered, which only a round through the whole heap would find", async () => {
    await ask(asked.before);
    const before = await oldPart();
    await ask(asked.meanwhile);
    const after = await oldPart();
    expect(before.bytes).toBeGreaterThan(0);
    expect(after.bytes - before.bytes).toBeLessThan(mostKept);
    // Otherwise it would not be known how much was kept until then.
    expect(after.rounds).toBe(before.rounds);
  });
});
