import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startGraph } from "../../testing/start-graph";
import { root } from "../../testing/start-process";
import { temporaryFolder } from "../../testing/temporary-folder";
import { freshDatabase } from "../../testing/test-database";
import { waitUntil } from "../../testing/wait-until";
import { askForStatus } from "./ask-for-status";
import { askState, importState, importWhileReading, question } from "./changing-records";

describe("the graph in one process with a cache in memory", () => {
  const folder = temporaryFolder();
  const database = freshDatabase();
  let graph: Awaited<ReturnType<typeof startGraph>>;

  beforeAll(async () => {
    graph = await startGraph({
      dataDir: database.env["DATA_DIR"] ?? "",
      env: { ...database.env, RESPONSE_CACHE: "memory" },
    });
  });

  afterAll(async () => {
    await graph?.stop();
    await database.remove();
    folder.remove();
  });

  it("gives an answer again, the same to the byte, compressed and tagged as any other", async () => {
    const query = readFileSync(join(root, "schema", "operations", "q03-cluster-season.graphql"), "utf8");
    const get = () =>
      fetch(`${graph.url}/graphql?query=${encodeURIComponent(query)}`, {
        headers: { "content-type": "application/json", "accept-encoding": "gzip" },
      });
    const first = await get();
    expect(first.headers.get("cache-status")).toBe("gateway; fwd=miss");
    const text = await first.text();
    let again = await get();
    await waitUntil("a hit", async () => {
      again = await get();
      return again.headers.get("cache-status") === "gateway; hit";
    });
    expect(await again.text()).toBe(text);
    for (const name of ["etag", "content-encoding", "cache-control", "vary", "content-type"])
      expect([name, again.headers.get(name)]).toEqual([name, first.headers.get(name)]);
  });

  it("keeps no answer with errors, and none of another operation or other variables", async () => {
    const query = `query ($code: SectorCode!) { sector(code: $code) { name } }`;
    await waitUntil(
      "a hit",
      async () => (await askForStatus(graph.url, query, { code: "COURT" })).isHit === true,
    );
    expect(await askForStatus(graph.url, query, { code: "JUSTICE" })).toEqual({
      data: { sector: { name: "Ngành Tư pháp" } },
      isHit: false,
    });
    for (let time = 0; time < 3; time += 1) {
      const wrong = await askForStatus(graph.url, '{ node(id: "Nothing:at-all") { id } }');
      expect(wrong.errors).toBeDefined();
      expect(wrong.isHit).not.toBe(true);
    }
  });

  it("shows what another process has imported, at once, while many read", async () => {
    const seen = await importWhileReading([graph.url], [1, 2, 3, 4], (state) =>
      importState(state, folder.path, database.env),
    );
    expect(seen.stale).toEqual([]);
    expect(seen.hits).toBeGreaterThanOrEqual(40);
    expect((await askState(graph.url)).states).toEqual([4, 4]);
  });

  it("goes on giving kept answers after an import that changed nothing", async () => {
    await waitUntil("a hit", async () => (await askForStatus(graph.url, question)).isHit === true);
    await importState(4, folder.path, database.env);
    // A server counts rows that a transaction has only looked at, too.
    if (!("DATABASE_URL" in database.env)) expect((await askState(graph.url)).isHit).toBe(true);
    expect((await askState(graph.url)).states).toEqual([4, 4]);
  });
});
