import { readFileSync } from "node:fs";
import { join } from "node:path";
import { askAt } from "../../testing/ask";
import { startProcess, root, type RunningProcess } from "../../testing/start-process";
import { temporaryFolder } from "../../testing/temporary-folder";
import { samplesOf, sum } from "./samples";

const folder = temporaryFolder();
afterAll(() => folder.remove());

const saved = readFileSync(join(root, "schema", "operations", "q01-both-flags.graphql"), "utf8");

describe("the metrics of the graph in one process", () => {
  let graph: RunningProcess;
  beforeAll(async () => {
    graph = await startProcess("start", [], { env: { DATA_DIR: join(folder.path, "one") } });
  });
  afterAll(() => graph.stop());

  it("count operations by name and end, errors by code, and what databases did", async () => {
    expect((await askAt(graph.url, saved)).errors).toBeUndefined();
    await askAt(graph.url, "query somethingOfMine { justice { name } }");
    await askAt(graph.url, "{ nothing }");
    const samples = await samplesOf(graph.url);
    const name = /query (\w+)/.exec(saved)?.[1] ?? "";
    expect(sum(samples, "graph_request_seconds_count", `operation="${name}"`, 'outcome="whole"')).toBe(1);
    expect(sum(samples, "graph_request_seconds_count", 'operation="other"', 'outcome="whole"')).toBe(1);
    expect(sum(samples, "graph_request_seconds_count", 'outcome="refused"')).toBe(1);
    expect(sum(samples, 'graph_errors_total{code="GRAPHQL_VALIDATION_FAILED"}')).toBe(1);
    expect(sum(samples, 'graph_executions_total{executor="compiled"}')).toBe(2);
    expect(sum(samples, 'graph_executions_total{executor="apollo"}')).toBe(0);
    expect(
      sum(samples, "graph_fetch_seconds_count", 'subgraph="awards"', 'outcome="answered"'),
    ).toBeGreaterThan(0);
    expect(sum(samples, "graph_statement_seconds_count", 'database="awards"')).toBeGreaterThan(0);
    expect(sum(samples, "graph_rows_total", 'database="awards"')).toBeGreaterThan(0);
    expect(sum(samples, "graph_requests_running")).toBe(0);
    expect(samples.join("\n")).not.toContain("somethingOfMine");
  });

  it("count requests that are refused before they are read", async () => {
    const response = await fetch(`${graph.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "not JSON",
    });
    expect(response.status).toBe(400);
    expect(sum(await samplesOf(graph.url), 'graph_errors_total{code="BAD_REQUEST"}')).toBe(1);
  });
});

describe("the metrics of workers", () => {
  it("are those of all of them, whichever is asked", async () => {
    const env = { DATA_DIR: join(folder.path, "workers"), WORKERS: "2" };
    const graph = await startProcess("start", [], { env });
    try {
      for (let asked = 1; asked <= 12; asked += 1) {
        await askAt(graph.url, "{ justice { name } }");
        const samples = await samplesOf(graph.url);
        expect(sum(samples, "graph_request_seconds_count")).toBe(asked);
      }
    } finally {
      await graph.stop();
    }
  });
});
