import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { askAt } from "../../testing/ask";
import { startGraph } from "../../testing/start-graph";
import { waitUntil } from "../../testing/wait-until";
import { samplesOf, sum } from "../observing/samples";
import { startForeignFederation, type ForeignFederation } from "../../testing/foreign-federation";
import { root, startProcess, type RunningProcess } from "../../testing/start-process";
import { temporaryFolder } from "../../testing/temporary-folder";

/** Fragments that spread each other twice: the planner takes twice as long for each. */
function exploding(depth: number): string {
  const fragments = Array.from(
    { length: depth },
    (_, at) =>
      `fragment F${at} on Town { ${at + 1 < depth ? `a: twin { ...F${at + 1} } b: twin { ...F${at + 1} }` : "name"} }`,
  );
  return `{ towns { ...F0 } } ${fragments.join(" ")}`;
}

describe("an operation that takes too long to plan", () => {
  const folder = temporaryFolder();
  let federation: ForeignFederation;
  let gateway: RunningProcess;

  beforeAll(async () => {
    federation = await startForeignFederation();
    const file = join(folder.path, "supergraph.graphql");
    writeFileSync(file, federation.supergraph);
    const env = {
      SUPERGRAPH: file,
      PLANNING_TIMEOUT_MS: "3000",
      MAX_FIELDS: "5000000",
      MAX_ALIASES: "5000000",
      MAX_DEPTH: "100",
      MAX_COST: "1000000000",
    };
    gateway = await startProcess("gateway", [], { env });
  });
  afterAll(async () => {
    await gateway.stop();
    await federation.stop();
    folder.remove();
  });

  it("is refused, says by how much, and those that are planned before and after it are answered meanwhile", async () => {
    const query = "{ towns { name } }";
    const towns = await askAt(gateway.url, query);
    const refused = askAt(gateway.url, exploding(20));
    let answered = 0;
    let isOver = false;
    void refused.finally(() => (isOver = true));
    while (!isOver) {
      expect(await askAt(gateway.url, query)).toEqual(towns);
      answered += 1;
    }
    expect(answered).toBeGreaterThan(10);
    expect((await refused).errors?.[0]).toMatchObject({
      message: expect.stringContaining("longer than 3000 ms"),
      extensions: { code: "OPERATION_TOO_COMPLEX", allowed: 3000 },
    });
    expect(
      (await askAt<{ towns: object[] }>(gateway.url, "{ towns { name river } }")).data.towns.length,
    ).toBeGreaterThan(0);
  });

  it("is refused at once when it comes again", async () => {
    const begin = performance.now();
    const { errors } = await askAt(gateway.url, exploding(20));
    expect(errors?.[0]?.extensions?.["code"]).toBe("OPERATION_TOO_COMPLEX");
    expect(performance.now() - begin).toBeLessThan(3000);
  });

  it("is refused without being planned when it selects more than is allowed", async () => {
    const { errors } = await askAt(gateway.url, exploding(25));
    expect(errors).toMatchObject([{ extensions: { code: "TOO_MANY_FIELDS", allowed: 5_000_000 } }]);
  });
});

describe("the saved operations", () => {
  const folder = join(root, "schema", "operations");
  const saved = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));
  const plansOf = async (graph: RunningProcess) => sum(await samplesOf(graph.url), "graph_plans_total");

  it("are planned before anybody asks them, and not again when somebody does", async () => {
    const graph = await startGraph({ env: { WARM_UP: "on" } });
    try {
      await waitUntil("all are planned", async () => (await plansOf(graph)) === saved.length);
      await askAt(graph.url, saved[0] ?? "");
      expect(await plansOf(graph)).toBe(saved.length);
    } finally {
      await graph.stop();
    }
  });

  it("are planned when they are asked where a start is to do without", async () => {
    const graph = await startGraph({ env: { WARM_UP: "off" } });
    try {
      expect(await plansOf(graph)).toBe(0);
      await askAt(graph.url, saved[0] ?? "");
      expect(await plansOf(graph)).toBe(1);
    } finally {
      await graph.stop();
    }
  });
});
