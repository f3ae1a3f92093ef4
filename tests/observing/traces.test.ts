import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { askAt } from "../../testing/ask";
import { startServices, type Services } from "../../testing/start-services";
import { waitUntil } from "../../testing/wait-until";

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes?: readonly { readonly key: string; readonly value: object }[];
}

interface Sent {
  readonly resourceSpans: readonly { readonly scopeSpans: readonly { readonly spans: readonly Span[] }[] }[];
}

/** Takes spans as an OpenTelemetry collector does. */
class Collector {
  readonly spans: Span[] = [];
  private readonly server: Server = createServer((request, response) => {
    void json(request).then((sent) => {
      for (const { scopeSpans } of (sent as Sent).resourceSpans)
        for (const { spans } of scopeSpans) this.spans.push(...spans);
      response.writeHead(200, { "content-type": "application/json" }).end("{}");
    });
  });

  async open(): Promise<string> {
    this.server.listen(0, "127.0.0.1");
    await once(this.server, "listening");
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  named(name: string): Span | undefined {
    return this.spans.find((span) => span.name === name);
  }
}

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

it("a trace leads from the client over the gateway and a subgraph to its statements", async () => {
  const traceId = "0af7651916cd43dd8448eb211c80319c";
  const response = await fetch(`${services.url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      traceparent: `00-${traceId}-b7ad6b7169203331-01`,
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
  expect(JSON.stringify(collector.spans)).not.toContain("Bí Mật");
});

it("a request without a trace begins one", async () => {
  const known = collector.spans.length;
  await askAt(services.url, "{ justice { name } }");
  await waitUntil("its spans have come", () => collector.spans.length > known);
  const begun = collector.spans.slice(known).find(({ name }) => name === "graphql");
  if (begun) expect(begun.parentSpanId ?? "").toBe("");
});
