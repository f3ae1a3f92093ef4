import { readFileSync } from "node:fs";
import { join } from "node:path";
import { askAt } from "../../testing/ask";
import { startProcess, root, type RunningProcess } from "../../testing/start-process";
import { startServices, type Services } from "../../testing/start-services";
import { temporaryFolder } from "../../testing/temporary-folder";
import { waitUntil } from "../../testing/wait-until";

const folder = temporaryFolder();
afterAll(() => folder.remove());

const saved = readFileSync(join(root, "schema", "operations", "q01-both-flags.graphql"), "utf8");

/** The sample lines of a process, without those of Node itself. */
async function samplesOf(url: string): Promise<readonly string[]> {
  const response = await fetch(`${url}/metrics`);
  expect(response.headers.get("content-type")).toContain("text/plain");
  return (await response.text()).split("\n").filter((line) => line.startsWith("graph_"));
}

/** The sum of the samples whose lines have all of some pieces. */
function sum(samples: readonly string[], ...pieces: readonly string[]): number {
  const found = samples.filter((line) => pieces.every((piece) => line.includes(piece)));
  return found.reduce((total, line) => total + Number(line.slice(line.lastIndexOf(" "))), 0);
}

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

describe("the metrics of services", () => {
  let services: Services;
  beforeAll(async () => (services = await startServices()));
  afterAll(() => services.stop());

  it("tell of fetches at the gateway, and of statements at each subgraph", async () => {
    await askAt(services.url, "{ justice { name } courts { name } }");
    const atGateway = await samplesOf(services.url);
    expect(sum(atGateway, "graph_fetch_seconds_count", 'subgraph="justice"')).toBe(1);
    expect(sum(atGateway, 'graph_breaker_open{subgraph="justice"}')).toBe(0);
    const atJustice = await samplesOf(services.process("justice").url);
    expect(sum(atJustice, "graph_statement_seconds_count", 'database="justice"')).toBeGreaterThan(0);
  });

  it("tell of a subgraph that is away", async () => {
    await services.process("courts").stop("SIGKILL");
    await waitUntil("its fetches fail often enough", async () => {
      await askAt(services.url, "{ courts { name } }");
      const samples = await samplesOf(services.url);
      return sum(samples, 'graph_breaker_open{subgraph="courts"}') > 0;
    });
    const samples = await samplesOf(services.url);
    expect(
      sum(samples, "graph_fetch_seconds_count", 'subgraph="courts"', 'outcome="failed"'),
    ).toBeGreaterThan(0);
    expect(sum(samples, 'graph_fetch_events_total{subgraph="courts",event="opened"}')).toBe(1);
    expect(sum(samples, 'graph_errors_total{code="SUBGRAPH_UNAVAILABLE"}')).toBeGreaterThan(0);
  });
});
