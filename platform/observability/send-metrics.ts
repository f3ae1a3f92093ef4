import type { ServerResponse } from "node:http";
import type { Registry } from "prom-client";
import { askForAllMetrics } from "../workers/metrics-of-workers";

/** Answers with the metrics of this process, or of all workers that share its port, as Prometheus reads them. */
export async function sendMetrics(registry: Registry, response: ServerResponse): Promise<void> {
  const text = (await askForAllMetrics()) ?? (await registry.metrics());
  response.writeHead(200, { "content-type": registry.contentType, "cache-control": "no-store" }).end(text);
}
