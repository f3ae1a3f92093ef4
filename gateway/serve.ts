import type { IncomingMessage, ServerResponse } from "node:http";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { usualLimits, type OperationLimits } from "../platform/config/operation-limits";
import { maskErrorsWith } from "../platform/errors/mask-error";
import { withoutSuggestions } from "../platform/errors/without-suggestions";
import { answerGraphQL, refuseRequest, type GraphQLHandling } from "../platform/http/graphql-over-http";
import { CrossOrigin } from "../platform/http/cross-origin";
import type { HttpLimits } from "../platform/http/http-limits";
import { listen, type Listening } from "../platform/http/listen";
import { PersistedQueryCache } from "../platform/http/persisted-query-cache";
import { RequestFault } from "../platform/http/request-fault";
import { sendContent } from "../platform/http/send-content";
import type { Logger } from "../platform/logging/logger";
import { warningsOnly } from "../platform/logging/warnings-only";
import { writeAnswer } from "./caching/answer-text";
import { createGateway, explainLoadFailure, type GatewayOptions } from "./graph-gateway";
import { readPages } from "./ide/ide-files";
import { sendPage } from "./ide/send-page";
import { knownOperationTypes } from "./known-operation-types";
import { DocumentLimits } from "./limits/document-limits";
import { noIncrementalDelivery } from "./no-incremental-delivery";
import { plainVariableNames } from "./plain-variable-names";
import { absentRoots } from "./plugins/absent-roots";
import { limitCost } from "./plugins/limit-cost";
import { limitIntrospection, type MayIntrospect } from "./plugins/limit-introspection";
import { resolveOperation } from "./plugins/resolve-operation";
import { tellCacheStatus } from "./plugins/tell-cache-status";
import type { RateLimit } from "./rate/rate-limit";
import { createRequestContext, type RequestContext } from "./request-context";
import { faultsOf, type MakeSource, type SubgraphSource } from "./sources/subgraph-source";
import { operationsFor, readSavedOperations, type SavedOperation } from "./saved-operations";
import { Trust, type TrustMode } from "./trusted/trust";
import { readTrustedDocuments } from "./trusted/trusted-documents";

export interface ServeOptions extends Omit<GatewayOptions, "knownOperations"> {
  readonly host: string;
  readonly port: number;
  readonly operationsFolder: string;
  readonly pagesFolder: string;
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
 * @throws StartError when the supergraph is broken or the port is taken.
 */
export async function serveGraph(options: ServeOptions): Promise<Listening> {
  const sources = new Map<string, SubgraphSource>();
  const source: MakeSource = (name, url) => {
    const made = options.source(name, url);
    sources.set(name, made);
    return made;
  };
  const reading = readPages(options.pagesFolder);
  const saved = await readSavedOperations(options.operationsFolder);
  const knownOperations = saved.map(({ query }) => query);
  const { limits = usualLimits, introspection = true, mayIntrospect = () => false } = options;
  const trusted = await readTrustedDocuments(options.trustedDocumentsFile ?? "");
  const formatError = maskErrorsWith(options.log);
  const gateway = await createGateway({ ...options, source, knownOperations });
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
  const handling: GraphQLHandling<RequestContext> = {
    createContext: (_request, signal) => createRequestContext(signal),
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
        if (crossOrigin.answer(request, response)) return;
        if (options.rate && !(await isInTime(options.rate, request, response))) return;
        await answerGraphQL(server, handling, request, response);
      },
      "/operations": (request, response) => sendJson(request, response, 200, { operations: offered() }),
      "/livez": (request, response) => sendJson(request, response, 200, { status: "ok" }),
      "/readyz": async (request, response) => {
        const faults = await faultsOf(sources);
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
      await server.stop();
      await options.store?.close();
      await options.rate?.close();
    },
  };
}

/** Whether one may ask already; one who may not has been told so. */
async function isInTime(
  rate: RateLimit,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  try {
    await rate.check(request, null);
    return true;
  } catch (fault) {
    if (!(fault instanceof RequestFault)) throw fault;
    refuseRequest(request, response, fault);
    return false;
  }
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
