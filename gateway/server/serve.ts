import type { ApolloServer } from "@apollo/server";
import { auditLog } from "../../platform/access/audit";
import { AdmissionControl } from "../../platform/server/admission/admission-control";
import { CrossOrigin } from "../../platform/server/http/cross-origin";
import { answerGraphQL } from "../../platform/server/http/graphql-over-http";
import type { Listening } from "../../platform/server/http/listen";
import { sendJson } from "../../platform/server/http/send-content";
import { errorFor, serveRoutes, type Route } from "../../platform/server/http/serve-routes";
import { planInThread } from "../execution/planning/planner-thread";
import { filesCrossOrigin, filesRoutes, type FilesRouteParts } from "../files/files-route";
import { openAuthentication } from "../guard/access/authentication";
import { openTrustedDocuments } from "../guard/trusted/open-trusted-documents";
import { readPages, type PageFile } from "../ide/ide-files";
import { operationsFor, readSavedOperations, type SavedOperation } from "../ide/saved-operations";
import { sendPage } from "../ide/send-page";
import { GatewayObserver } from "../observability/gateway-observer";
import type { RequestContext } from "../request-context";
import { vouching } from "../files/vouching-source";
import { faultsOf } from "../sources/subgraph-source";
import { createGateway, type ServedGateway } from "../supergraph/graph-gateway";
import { explainLoadFailure } from "../supergraph/load-failure";
import { makeGatewayServer } from "./apollo-server";
import { makeRequestPipeline, type RequestPipeline } from "./request-pipeline";
import type { ServeOptions } from "./serve-options";
import { texts } from "./server.texts";

/**
 * Serves a supergraph: GraphQL at `/graphql`, the IDE at `/`, its saved questions and steps at `/operations`, the health of the
 * process at `/livez` and `/readyz`, and its metrics at `/metrics`.
 * @throws StartError when the supergraph is broken, the port is taken, or nothing says who may read.
 */
export async function serveGraph(options: ServeOptions): Promise<Listening> {
  const { log, supergraph, executor, store, rate, planningTimeoutMs, warmsUp } = options;
  const authentication = openAuthentication(options, log);
  const reading = readPages(options.pagesFolder);
  const saved = await readSavedOperations(options.operationsFolder);
  const steps = await readSavedOperations(options.stepsFolder);
  const { savedDocumentsFile: own, trustedDocumentsFiles: ofClients } = options;
  const trusted = await openTrustedDocuments({ own, ofClients }, log);
  const observer = new GatewayObserver(options, new Set([...saved, ...steps].map(({ name }) => name)));
  const served = await createGateway({
    supergraph,
    executor,
    store,
    log,
    planner: options.planner ?? planInThread(planningTimeoutMs),
    source: vouching(observer.observing(options.source), options.fileService),
    knownOperations: warmsUp ? saved.map(({ query }) => query) : [],
    counts: observer.counts,
    takeOvers: observer.takeOvers,
  });
  const server = makeGatewayServer(served, options, observer);
  served.gateway.onSchemaLoadOrUpdate(({ apiSchema }) => trusted.holdAgainst(apiSchema));
  const offered = { operations: offeredBy(served, saved), steps: offeredBy(served, steps) };
  try {
    await server.start();
  } catch (error) {
    throw explainLoadFailure(supergraph, error);
  }
  const admission = new AdmissionControl(options.admission);
  observer.observeAdmission(admission);
  const routes = pageRoutes(await reading);
  const pipeline = makeRequestPipeline(options, { authentication, observer, trusted, admission });
  const crossOrigin = new CrossOrigin(options, { methods: "GET, POST" });
  routes.set("/graphql", graphqlRoute(server, pipeline, crossOrigin));
  routes.set("/operations", (request, response) =>
    sendJson(request, response, 200, { operations: offered.operations(), steps: offered.steps() }),
  );
  return serveRoutes({
    ...options,
    routes,
    findRoute: fileRoutesFor(options, { ...pipeline, admission, observer }),
    admission,
    sendJson,
    onRefused: (code) => observer.refused(code),
    findFaults: () => faultsOf(observer.sources),
    noFaults: {},
    notFound: texts.notFound,
    failure: texts.failure,
    close: async () => {
      authentication.close();
      trusted.close();
      await server.stop();
      await store?.close();
      await rate?.close();
      options.fileService?.store.close();
    },
  });
}

function fileRoutesFor(
  options: ServeOptions,
  parts: Pick<FilesRouteParts, "identify" | "askerOf" | "admission" | "observer">,
): ((path: string) => Route | undefined) | undefined {
  const { fileService: files, log } = options;
  if (!files) return undefined;
  const crossOrigin = new CrossOrigin(options, filesCrossOrigin);
  return filesRoutes({ ...parts, files, crossOrigin, audit: auditLog(log), log });
}

/** The saved operations that the graph can answer as it is now; they are looked for when somebody asks. */
function offeredBy(
  { gateway }: ServedGateway,
  saved: readonly SavedOperation[],
): () => readonly SavedOperation[] {
  let offered: () => readonly SavedOperation[] = () => [];
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    let found: readonly SavedOperation[] | undefined;
    offered = () => (found ??= operationsFor(apiSchema, saved));
  });
  return () => offered();
}

function graphqlRoute(
  server: ApolloServer<RequestContext>,
  pipeline: RequestPipeline,
  crossOrigin: CrossOrigin,
): Route {
  return async (request, response) => {
    if (crossOrigin.answer(request, response)) return;
    return answerGraphQL(server, pipeline, request, response);
  };
}

function pageRoutes(pages: ReadonlyMap<string, PageFile>): Map<string, Route> {
  const routes = new Map<string, Route>();
  for (const [path, page] of pages)
    routes.set(path, (request, response) => {
      if (request.method === "GET" || request.method === "HEAD") sendPage(request, response, page);
      else sendJson(request, response, 404, errorFor(request, texts.notFound));
    });
  return routes;
}
