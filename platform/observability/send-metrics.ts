import type { ServerResponse } from "node:http";
import type { Registry } from "prom-client";
import { securityHeaders } from "../server/http/security-headers";
import { askForAllMetrics } from "../server/workers/metrics-of-workers";

/** Answers with the metrics of this process, or of all workers that share its port, as Prometheus reads them. */
export async function sendMetrics(registry: Registry, response: ServerResponse): Promise<void> {
  const text = (await askForAllMetrics()) ?? (await registry.metrics());
  const headers = { "content-type": registry.contentType, "cache-control": "no-store" };
  response.writeHead(200, { ...securityHeaders, ...headers }).end(text);
}
