import type { IncomingMessage, ServerResponse } from "node:http";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { Principal } from "../platform/access/principal";
import { usualLimits, type OperationLimits } from "../platform/config/operation-limits";
import { maskErrorsWith } from "../platform/errors/mask-error";
import { withoutSuggestions } from "../platform/errors/without-suggestions";
import { answerGraphQL, type GraphQLHandling } from "../platform/http/graphql-over-http";
import { CrossOrigin } from "../platform/http/cross-origin";
import type { HttpLimits } from "../platform/http/http-limits";
import { listen, type Listening } from "../platform/http/listen";
import { PersistedQueryCache } from "../platform/http/persisted-query-cache";
import { sendContent } from "../platform/http/send-content";
import type { Logger } from "../platform/logging/logger";
import { sendMetrics } from "../platform/observability/send-metrics";
import { RequestLife } from "../platform/request/request-life";
import { warningsOnly } from "../platform/logging/warnings-only";
import { openDoor, type DoorOptions } from "./access/door";
import { writeAnswer } from "./caching/answer-text";
import { createGateway, explainLoadFailure, type GatewayOptions } from "./graph-gateway";
import { readPages } from "./ide/ide-files";
import { sendPage } from "./ide/send-page";
import { knownOperationTypes } from "./known-operation-types";
import { DocumentLimits } from "./limits/document-limits";
import { noIncrementalDelivery } from "./no-incremental-delivery";
import { GatewayObserver, type ObserverOptions } from "./observability/gateway-observer";
import { plainVariableNames } from "./plain-variable-names";
import { absentRoots } from "./plugins/absent-roots";
import { limitCost } from "./plugins/limit-cost";
import { limitIntrospection, type MayIntrospect } from "./plugins/limit-introspection";
import { resolveOperation } from "./plugins/resolve-operation";
import { tellCacheStatus } from "./plugins/tell-cache-status";
import type { RateLimit } from "./rate/rate-limit";
import { createRequestContext, type RequestContext } from "./request-context";
import { faultsOf } from "./sources/subgraph-source";
import { operationsFor, readSavedOperations, type SavedOperation } from "./saved-operations";
import { Trust, type TrustMode } from "./trusted/trust";
import { readTrustedDocuments } from "./trusted/trusted-documents";

export interface ServeOptions
  extends Omit<GatewayOptions, "knownOperations" | "counts">, DoorOptions, ObserverOptions {
  readonly port: number;
  readonly operationsFolder: string;
  readonly pagesFolder: string;
  /** How long an operation may take, in milliseconds; 30,000 when it is not said. */
  readonly operationTimeoutMs?: number;
  /** How much one request may ask for. */
  readonly limits?: OperationLimits;
  /** Whether answers tell what they may cost. */
  readonly showsCost?: boolean;
  /** What is done with operations that are not in the manifest of trusted documents. */
  readonly trustedDocuments?: TrustMode;
  readonly trustedDocumentsFile?: string;
  /** Whether everybody may see the schema, and is helped with its names; so they may when it is not said. */
  readonly introspection?: boolean;
  /** Who may see it where not everybody may. */
  readonly mayIntrospect?: MayIntrospect;
  /** How often one may ask; without it as often as one likes. */
  readonly rate?: RateLimit | undefined;
  /** The origins whose pages may ask; without any, only pages that this server sent. */
  readonly corsOrigins?: readonly string[];
  readonly http?: HttpLimits;
}

/**
 * Serves a supergraph: GraphQL at `/graphql`, the IDE at `/`, its saved questions at `/operations`, and the health of
 * the process at `/livez` and `/readyz`.
 * @throws StartError when the supergraph is broken, the port is taken, or nothing says who may read.
 */
export async function serveGraph(options: ServeOptions): Promise<Listening> {
  const door = openDoor(options, options.log);
  const { operationTimeoutMs = 30_000 } = options;
  const reading = readPages(options.pagesFolder);
  const saved = await readSavedOperations(options.operationsFolder);
  const observer = new GatewayObserver(options, new Set(saved.map(({ name }) => name)));
  const source = observer.observing(options.source);
  const knownOperations = saved.map(({ query }) => query);
  const { limits = usualLimits, introspection = true, mayIntrospect = () => false } = options;
  const trusted = await readTrustedDocuments(options.trustedDocumentsFile ?? "");
  const formatError = maskErrorsWith(options.log);
  const gateway = await createGateway({ ...options, source, knownOperations, counts: observer.counts });
  const server = new ApolloServer<RequestContext>({
    gateway,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: introspection ? formatError : withoutSuggestions(formatError),
    stringifyResult: writeAnswer,
    persistedQueries: { cache: new PersistedQueryCache(trusted) },
    validationOptions: { hideSuggestions: !introspection },
    validationRules: [knownOperationTypes, noIncrementalDelivery, plainVariableNames],
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      resolveOperation,
      limitCost({ limits, isShown: options.showsCost ?? false }),
      ...(introspection ? [] : [limitIntrospection(mayIntrospect)]),
      absentRoots,
      tellCacheStatus,
      observer.plugin,
    ],
    logger: warningsOnly(options.log),
  });
  let offered: () => readonly SavedOperation[] = () => [];
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    let found: readonly SavedOperation[] | undefined;
    offered = () => (found ??= operationsFor(apiSchema, saved));
  });
  try {
    await server.start();
  } catch (error) {
    throw explainLoadFailure(options.supergraph, error);
  }
  const pages = await reading;

  const documents = new DocumentLimits(limits);
  const trust = new Trust(options.trustedDocuments ?? "off", trusted, options.log);
  const handling: GraphQLHandling<RequestContext, Principal> = {
    identify: (request) => (options.rate ? options.rate.admit(request, door) : door.admit(request)),
    createContext: (principal, watchClient, { headers }) =>
      createRequestContext({
        life: new RequestLife(operationTimeoutMs, watchClient),
        principal,
        record: observer.begin(headers),
        clientHeaders: headers,
      }),
    onRefused: (code) => observer.refused(code),
    largestBody: limits.bodyBytes,
    admit: ({ parameters }) => {
      trust.check(parameters);
      const document = trust.documentOf(parameters);
      if (document !== undefined) documents.checkDocument(document);
      if (parameters.variables) documents.checkVariables(parameters.variables);
    },
  };
  const crossOrigin = new CrossOrigin(options.corsOrigins ?? []);
  const routes: Record<string, (request: IncomingMessage, response: ServerResponse) => Promise<void> | void> =
    {
      "/graphql": async (request, response) => {
        if (!crossOrigin.answer(request, response)) await answerGraphQL(server, handling, request, response);
      },
      "/operations": (request, response) => sendJson(request, response, 200, { operations: offered() }),
      "/metrics": (_request, response) => sendMetrics(observer.registry, response),
      "/livez": (request, response) => sendJson(request, response, 200, { status: "ok" }),
      "/readyz": async (request, response) => {
        const faults = await faultsOf(observer.sources);
        const ready = Object.keys(faults).length === 0;
        sendJson(request, response, ready ? 200 : 503, { status: ready ? "ok" : "unavailable", faults });
      },
    };
  const listening = await listen(
    (request, response) => {
      const path = (request.url ?? "/").split("?")[0] ?? "/";
      options.log.debug({ method: request.method, path }, "a request came");
      const route = routes[path];
      const page = pages.get(path);
      if (route)
        void Promise.resolve(route(request, response)).catch((error: unknown) =>
          fail(request, response, options.log, error),
        );
      else if (page && (request.method === "GET" || request.method === "HEAD"))
        sendPage(request, response, page);
      else
        sendJson(request, response, 404, { error: "Nothing is here. GraphQL is at /graphql, the IDE at /." });
    },
    options.host,
    options.port,
    options.http,
  ).catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  return {
    ...listening,
    close: async () => {
      await listening.close();
      door.close();
      await server.stop();
      await options.store?.close();
      await options.rate?.close();
    },
  };
}

function sendJson(request: IncomingMessage, response: ServerResponse, status: number, body: object): void {
  sendContent(request, response, {
    status,
    headers: {
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-cache",
      vary: "accept-encoding",
    },
    text: JSON.stringify(body),
    isTagged: status === 200,
  });
}

function fail(request: IncomingMessage, response: ServerResponse, log: Logger, error: unknown): void {
  log.error({ err: error }, "a request failed outside GraphQL");
  if (response.headersSent) response.destroy();
  else sendJson(request, response, 500, { error: "Something went wrong on the server." });
}
