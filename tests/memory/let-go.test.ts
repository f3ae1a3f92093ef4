import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { composeFixture } from "../../bench/gateways/fixture/compose-fixture";
import { operations } from "../../bench/gateways/fixture/operations";
import { askAt } from "../../testing/ask";
import { startGraph } from "../../testing/start-graph";
import { startProcess } from "../../testing/start-process";
import { temporaryFolder } from "../../testing/temporary-folder";

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
/** A quarter of a megabyte from three subgraphs: what is under way lives through rounds of the collector. */
const long = operations.find(({ name }) => name === "nested")?.query ?? "";

/** How many times it is asked before and while memory is looked at. */
const asked = { before: 200, meanwhile: 300 };
/** With a hidden class for each literal that spreads another, 300 requests take 8 MB; with all that they need, above 50 MB. */
const mostKept = 4_000_000;

interface Server {
  readonly url: string;
  stop(): Promise<unknown>;
}

async function ask({ url }: Server, query: string, times: number, atATime: number): Promise<void> {
  const one = async () => {
    for (let time = 0; time < times / atATime; time++) {
      const variables = { year: 2015 + (time % 8), request: time };
      const { data, errors } = await askAt<object>(url, query, variables);
      expect([typeof data, errors]).toEqual(["object", undefined]);
    }
  };
  await Promise.all(Array.from({ length: atATime }, one));
}

/** The bytes in the old part of the heap, and how often the collector went through the whole of it. */
async function oldPart({ url }: Server): Promise<{ readonly bytes: number; readonly rounds: number }> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const told = (pattern: RegExp) => Number(pattern.exec(text)?.[1] ?? 0);
  return {
    bytes: told(/^nodejs_heap_space_size_used_bytes\{space="old"\} (\S+)$/m),
    rounds: told(/^nodejs_gc_duration_seconds_count\{kind="major"\} (\S+)$/m),
  };
}

const folder = temporaryFolder();
afterAll(() => folder.remove());

/** The gateway over the benches' records in memory, all in one process. */
function startFixture(): Promise<Server> {
  const supergraph = join(folder.path, "supergraph.graphql");
  const empty = join(folder.path, "empty");
  mkdirSync(empty);
  const unused = ["justice", "courts", "awards"].map((name) => [name, "http://127.0.0.1:1/"] as const);
  writeFileSync(supergraph, composeFixture(new Map(unused)));
  return startProcess("../bench/gateways/contestants/project-embedded", [supergraph, empty]);
}

describe("a graph that is asked again and again", () => {
  it.each([
    // One at a time: what waits for a database server lives through rounds of the collector, and that is as it should be.
    ["for short answers", () => startGraph({ env: { LOG_LEVEL: "silent" } }), question, 1],
    ["for long ones", startFixture, long, 4],
  ])(
    "keeps nothing that only a round through the whole heap would find: %s",
    async (_, start, query, atATime) => {
      const server: Server = await start();
      try {
        await ask(server, query, asked.before, atATime);
        const before = await oldPart(server);
        await ask(server, query, asked.meanwhile, atATime);
        const after = await oldPart(server);
        expect(before.bytes).toBeGreaterThan(0);
        expect(after.bytes - before.bytes).toBeLessThan(mostKept);
        // Otherwise it would not be known how much was kept until then.
        expect(after.rounds).toBe(before.rounds);
      } finally {
        await server.stop();
      }
    },
  );
});
