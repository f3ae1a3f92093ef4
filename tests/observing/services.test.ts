import { askAt } from "../../testing/ask";
import { startServices, type Services } from "../../testing/start-services";
import { waitUntil } from "../../testing/wait-until";
import { Collector } from "./collector";
import { samplesOf, sum } from "./samples";

// One set of processes is looked at by all: the order of the tests is that of what they do to it.
const collector = new Collector();
let services: Services;
beforeAll(async () => {
  services = await startServices({
    OTEL_EXPORTER_OTLP_ENDPOINT: await collector.open(),
    OTEL_BSP_SCHEDULE_DELAY: "100",
  });
});
afterAll(async () => {
  await services.stop();
  collector.close();
});

async function readinessAt(url: string): Promise<{ readonly status: number; readonly body: object }> {
  const response = await fetch(`${url}/readyz`);
  return { status: response.status, body: (await response.json()) as object };
}

describe("the traces of services", () => {
  it("lead from the client over the gateway and a subgraph to its statements", async () => {
    const traceId = "0af7651916cd43dd8448eb211c80319c";
    const response = await fetch(`${services.url}/graphql`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        traceparent: `00-${traceId}-b7ad6b7169203331-01`,
        "apollographql-client-name": "reports",
        "apollographql-client-version": "1.4.0",
      },
      body: JSON.stringify({ query: '{ awards(filter: { search: "Bí Mật" }, first: 1) { nodes { id } } }' }),
    });
    expect(response.status).toBe(200);
    await waitUntil("all of its spans have come", () =>
      collector.spans.some(({ name }) => name.includes("award.")),
    );
    await waitUntil("the gateway has told of it", () => collector.named("graphql") !== undefined);
    await waitUntil("the subgraph has told of it", () => collector.named("subgraph awards") !== undefined);
    const [request, fetched, subgraph] = ["graphql", "fetch awards", "subgraph awards"].map((name) =>
      collector.named(name),
    );
    const statement = collector.spans.find(({ name }) => name.includes("award."));
    for (const span of [request, fetched, subgraph, statement]) expect(span?.traceId).toBe(traceId);
    expect(request?.parentSpanId).toBe("b7ad6b7169203331");
    expect(fetched?.parentSpanId).toBe(request?.spanId);
    expect(subgraph?.parentSpanId).toBe(fetched?.spanId);
    expect(statement?.parentSpanId).toBe(subgraph?.spanId);
    expect(request?.attributes).toEqual(
      expect.arrayContaining([
        { key: "graphql.client.name", value: { stringValue: "reports" } },
        { key: "graphql.client.version", value: { stringValue: "1.4.0" } },
      ]),
    );
    expect(JSON.stringify(collector.spans)).not.toContain("Bí Mật");
  });

  it("begin with a request that has none", async () => {
    const known = collector.spans.length;
    await askAt(services.url, "{ titles { code } }");
    await waitUntil("its spans have come", () => collector.spans.length > known);
    const begun = collector.spans.slice(known).find(({ name }) => name === "graphql");
    if (begun) expect(begun.parentSpanId ?? "").toBe("");
  });
});

describe("the metrics of services", () => {
  it("tell of fetches at the gateway, and of statements at each subgraph", async () => {
    await askAt(services.url, "{ justice { name } courts { name } }");
    const atGateway = await samplesOf(services.url);
    expect(sum(atGateway, "graph_fetch_seconds_count", 'subgraph="justice"')).toBe(1);
    expect(sum(atGateway, 'graph_breaker_open{subgraph="justice"}')).toBe(0);
    const atJustice = await samplesOf(services.process("justice").url);
    expect(sum(atJustice, "graph_statement_seconds_count", 'database="justice"')).toBeGreaterThan(0);
  });
});

describe("the readiness", () => {
  it("of all processes is told while all answer", async () => {
    const ready = { status: 200, body: { status: "ok" } };
    expect(await readinessAt(services.process("awards").url)).toEqual(ready);
    expect(await readinessAt(services.url)).toMatchObject(ready);
  });

  it("of a gateway names the subgraph that does not answer, and comes back with it", async () => {
    await services.process("courts").stop("SIGKILL");
    // What was found a moment ago stands for a second.
    await waitUntil("it is noticed", async () => (await readinessAt(services.url)).status === 503);
    expect((await readinessAt(services.url)).body).toEqual({
      status: "unavailable",
      faults: { courts: "does not answer" },
    });
    expect((await fetch(`${services.url}/livez`)).status).toBe(200);
    await services.restart("courts");
    await waitUntil("it is ready again", async () => (await readinessAt(services.url)).status === 200);
  });
});

describe("the metrics of services of which one is away", () => {
  it("tell of it", async () => {
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
