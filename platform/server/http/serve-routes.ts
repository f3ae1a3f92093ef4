import type { IncomingMessage, ServerResponse } from "node:http";
import type { Registry } from "prom-client";
import type { ErrorCode } from "../../errors/error-catalogue";
import { languageFor } from "../../languages/accept-language";
import type { Text } from "../../languages/language";
import type { Logger } from "../../observability/logger";
import type { AdmissionControl } from "../admission/admission-control";
import { askForAllMetrics } from "../workers/process-metrics";
import { askOnce } from "./ask-once";
import { refuseRequest } from "./graphql-over-http";
import { listen, type Listening, type ListenOptions } from "./listen";
import { metricsRefusal, type MetricsSettings } from "./metrics-access";
import { securityHeaders } from "./send-content";
import { headerFault } from "./single-headers";

/** How long it stands whether a process is ready, in milliseconds, however many ask. */
const readinessMs = 1_000;

/** Answers what is asked at one path. */
export type Route = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/** Sends a small JSON document that is no answer of GraphQL. */
export type SendJson = (
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  body: object,
) => void;

/** What a process is not ready for, by what it stands on. */
export type ReadinessFaults = Readonly<Record<string, string>>;

/** What is served, and how the servers differ in it. */
export interface Served extends ListenOptions, MetricsSettings {
  readonly log: Logger;
  /** By paths; those of health and metrics come to them. */
  readonly routes: ReadonlyMap<string, Route>;
  /** Finds the route of a path that has something in it which differs from request to request. */
  readonly findRoute?: ((path: string) => Route | undefined) | undefined;
  readonly admission: AdmissionControl;
  /** What `/metrics` shows; without it there is no such path. */
  readonly registry: Registry | undefined;
  readonly sendJson: SendJson;
  /** Looks for what the process cannot do its work without. */
  readonly findFaults: () => Promise<ReadinessFaults>;
  /** What `/readyz` gives as faults where there are none. */
  readonly noFaults: ReadinessFaults | undefined;
  /** What whoever looks after the process has to know though it does its work; `/readyz` tells it. */
  readonly findNotes?: (() => Promise<readonly string[]>) | undefined;
  /** Hears of the code of a request that was refused for its headers, before it came to a route. */
  readonly onRefused?: (code: ErrorCode) => void;
  /** What is told where nothing is. */
  readonly notFound: Text;
  /** What is told when a request failed outside of GraphQL; without it, the connection is closed. */
  readonly failure: Text | undefined;
  /** Closes what was opened to serve, once no request runs any more. */
  readonly close: () => Promise<void>;
}

/**
 * Serves routes over HTTP, with the health of the process at `/livez` and `/readyz` and its metrics at `/metrics`.
 * @throws StartError as `listen` does; what was opened is closed then.
 */
export async function serveRoutes(served: Served): Promise<Listening> {
  const { log, admission, sendJson, notFound, onRefused } = served;
  const routes = withHealth(served, () => listening.isClosing());
  const logsRequests = log.isLevelEnabled("debug");
  const listening = await listen((request, response) => {
    const path = (request.url ?? "/").split("?")[0] ?? "/";
    if (logsRequests) log.debug({ method: request.method, path }, "a request came");
    const fault = headerFault(request);
    if (fault) {
      onRefused?.(fault.code);
      return refuseRequest(request, response, fault);
    }
    const route = routes.get(path) ?? served.findRoute?.(path);
    if (route)
      void Promise.resolve(route(request, response)).catch((error: unknown) =>
        fail(served, request, response, error),
      );
    else sendJson(request, response, 404, errorFor(request, notFound));
  }, served).catch(async (error: unknown) => {
    await served.close().catch(() => undefined);
    throw error;
  });
  admission.watch(listening.server);
  return {
    ...listening,
    close: async () => {
      await listening.close();
      await served.close();
    },
  };
}

/** What is told in the language of who asks, where no answer of GraphQL is given. */
export function errorFor({ headers }: IncomingMessage, text: Text): { readonly error: string } {
  return { error: text[languageFor(headers["accept-language"])] };
}

function withHealth(served: Served, isStopping: () => boolean): ReadonlyMap<string, Route> {
  const { routes, registry, sendJson, noFaults } = served;
  const all = new Map(routes);
  if (registry) all.set("/metrics", metricsRoute(registry, served));
  const findFaults = askOnce(served.findFaults, readinessMs);
  const findNotes = askOnce(served.findNotes ?? (() => Promise.resolve([])), readinessMs);
  all.set("/livez", (request, response) => sendJson(request, response, 200, { status: "ok" }));
  all.set("/readyz", async (request, response) => {
    if (isStopping()) return sendJson(request, response, 503, { status: "stopping", faults: noFaults });
    const faults = await findFaults();
    if (Object.keys(faults).length > 0)
      return sendJson(request, response, 503, { status: "unavailable", faults });
    const notes = await findNotes();
    sendJson(request, response, 200, { status: "ok", faults: noFaults, ...(notes.length > 0 && { notes }) });
  });
  return all;
}

/** Answers with the metrics of this process, or of all workers that share its port, as Prometheus reads them. */
function metricsRoute(registry: Registry, settings: MetricsSettings): Route {
  const gather = askOnce(async () => (await askForAllMetrics()) ?? (await registry.metrics()), 0);
  return async (request, response) => {
    const refusal = metricsRefusal(request, settings);
    if (refusal) return refuseRequest(request, response, refusal);
    const text = await gather();
    const headers = { "content-type": registry.contentType, "cache-control": "no-store" };
    response.writeHead(200, { ...securityHeaders, ...headers }).end(text);
  };
}

function fail(
  { log, failure, sendJson }: Served,
  request: IncomingMessage,
  response: ServerResponse,
  error: unknown,
): void {
  log.error({ err: error }, "a request failed outside GraphQL");
  if (response.headersSent || !failure) response.destroy();
  else sendJson(request, response, 500, errorFor(request, failure));
}
