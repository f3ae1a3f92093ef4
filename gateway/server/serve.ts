import type { IncomingMessage, ServerResponse } from "node:http";
import { listen, type Listening } from "../../platform/server/http/listen";
import { sendJson } from "../../platform/server/http/send-json";
import type { Logger } from "../../platform/observability/logger";
import { Admission } from "../../platform/server/admission/admission";
import { openDoor } from "../guard/access/door";
import { createGateway, explainLoadFailure } from "../supergraph/graph-gateway";
import { planInThread } from "../execution/planning/planner-thread";
import { readPages } from "../ide/ide-files";
import { sendPage } from "../ide/send-page";
import { makeServer } from "./apollo-server";
import { GatewayObserver } from "../observability/gateway-observer";
import { receptionOf } from "./request-pipeline";
import { routesOf } from "./routes";
import { operationsFor, readSavedOperations, type SavedOperation } from "../ide/saved-operations";
import type { ServeOptions } from "./serve-options";
import { readTrustedDocuments } from "../guard/trusted/trusted-documents";

/**
 * Serves a supergraph: GraphQL at `/graphql`, the IDE at `/`, its saved questions at `/operations`, the health of the
 * process at `/livez` and `/readyz`, and its metrics at `/metrics`.
 * @throws StartError when the supergraph is broken, the port is taken, or nothing says who may read.
 */
export async function serveGraph(options: ServeOptions): Promise<Listening> {
  const { log } = options;
  const door = openDoor(options, log);
  const reading = readPages(options.pagesFolder);
  const saved = await readSavedOperations(options.operationsFolder);
  const trusted = await readTrustedDocuments(options.trustedDocumentsFile ?? "");
  const observer = new GatewayObserver(options, new Set(saved.map(({ name }) => name)));
  const { supergraph, executor, store, planningTimeoutMs } = options;
  const served = await createGateway({
    supergraph,
    executor,
    store,
    log,
    planner: options.planner ?? planInThread(planningTimeoutMs),
    source: observer.observing(options.source),
    knownOperations: saved.map(({ query }) => query),
    counts: observer.counts,
    takeOvers: observer.takeOvers,
  });
  const server = makeServer(served, options, { observer, trusted });
  let offered: () => readonly SavedOperation[] = () => [];
  served.gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    let found: readonly SavedOperation[] | undefined;
    offered = () => (found ??= operationsFor(apiSchema, saved));
  });
  try {
    await server.start();
  } catch (error) {
    throw explainLoadFailure(supergraph, error);
  }
  const pages = await reading;
  const admission = new Admission(options.admission);
  observer.tellOfAdmission(admission);
  const routes = routesOf({
    server,
    reception: receptionOf(options, { door, observer, trusted, admission }),
    observer,
    corsOrigins: options.corsOrigins ?? [],
    isStopping: () => listening.isClosing(),
    offered: () => offered(),
  });
  const listening = await listen((request, response) => {
    const path = (request.url ?? "/").split("?")[0] ?? "/";
    log.debug({ method: request.method, path }, "a request came");
    const route = routes[path];
    const page = pages.get(path);
    if (route)
      void Promise.resolve(route(request, response)).catch((error: unknown) =>
        fail(request, response, log, error),
      );
    else if (page && (request.method === "GET" || request.method === "HEAD"))
      sendPage(request, response, page);
    else
      sendJson(request, response, 404, { error: "Nothing is here. GraphQL is at /graphql, the IDE at /." });
  }, options).catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  admission.watch(listening.server);
  return {
    ...listening,
    close: async () => {
      await listening.close();
      door.close();
      await server.stop();
      await store?.close();
      await options.rate?.close();
    },
  };
}

function fail(request: IncomingMessage, response: ServerResponse, log: Logger, error: unknown): void {
  log.error({ err: error }, "a request failed outside GraphQL");
  if (response.headersSent) response.destroy();
  else sendJson(request, response, 500, { error: "Something went wrong on the server." });
}
