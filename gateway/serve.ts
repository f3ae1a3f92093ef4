import type { IncomingMessage, ServerResponse } from "node:http";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { Principal } from "../platform/access/principal";
import { maskErrorsWith } from "../platform/errors/mask-error";
import { answerGraphQL, refuseRequest } from "../platform/http/graphql-over-http";
import { listen, type Listening } from "../platform/http/listen";
import { PersistedQueryCache } from "../platform/http/persisted-query-cache";
import { RequestFault } from "../platform/http/request-fault";
import { sendContent } from "../platform/http/send-content";
import type { Logger } from "../platform/logging/logger";
import { warningsOnly } from "../platform/logging/warnings-only";
import { openDoor, type Door, type DoorOptions } from "./access/door";
import { writeAnswer } from "./caching/answer-text";
import { createGateway, explainLoadFailure, type GatewayOptions } from "./graph-gateway";
import { readPages } from "./ide/ide-files";
import { sendPage } from "./ide/send-page";
import { knownOperationTypes } from "./known-operation-types";
import { noIncrementalDelivery } from "./no-incremental-delivery";
import { absentRoots } from "./plugins/absent-roots";
import { resolveOperation } from "./plugins/resolve-operation";
import { tellCacheStatus } from "./plugins/tell-cache-status";
import { createRequestContext, type RequestContext } from "./request-context";
import { faultsOf, type MakeSource, type SubgraphSource } from "./sources/subgraph-source";
import { operationsFor, readSavedOperations } from "./saved-operations";

export interface ServeOptions extends Omit<GatewayOptions, "knownOperations">, DoorOptions {
  readonly port: number;
  readonly operationsFolder: string;
  readonly pagesFolder: string;
}

/**
 * Serves a supergraph: GraphQL at `/graphql`, the IDE at `/`, its saved questions at `/operations`, and the health of
 * the process at `/livez` and `/readyz`.
 * @throws StartError when the supergraph is broken, the port is taken, or nothing says who may read.
 */
export async function serveGraph(options: ServeOptions): Promise<Listening> {
  const door = openDoor(options, options.log);
  const sources = new Map<string, SubgraphSource>();
  const source: MakeSource = (name, url) => {
    const made = options.source(name, url);
    sources.set(name, made);
    return made;
  };
  const reading = readPages(options.pagesFolder);
  const saved = await readSavedOperations(options.operationsFolder);
  const knownOperations = saved.map(({ query }) => query);
  const gateway = await createGateway({ ...options, source, knownOperations });
  const server = new ApolloServer<RequestContext>({
    gateway,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: maskErrorsWith(options.log),
    stringifyResult: writeAnswer,
    persistedQueries: { cache: new PersistedQueryCache() },
    validationRules: [knownOperationTypes, noIncrementalDelivery],
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      resolveOperation,
      absentRoots,
      tellCacheStatus,
    ],
    logger: warningsOnly(options.log),
  });
  let schema: GraphQLSchema | undefined;
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => (schema = apiSchema));
  try {
    await server.start();
  } catch (error) {
    throw explainLoadFailure(options.supergraph, error);
  }
  const pages = await reading;

  const routes: Record<string, (request: IncomingMessage, response: ServerResponse) => Promise<void> | void> =
    {
      "/graphql": async (request, response) => {
        const principal = await admit(door, request, response);
        if (principal === null) return;
        const createContext = (signal: () => AbortSignal) =>
          createRequestContext(signal, principal, request.headers);
        await answerGraphQL(server, { createContext }, request, response);
      },
      "/operations": (request, response) =>
        sendJson(request, response, 200, { operations: schema ? operationsFor(schema, saved) : [] }),
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
    },
  };
}

/** Who asks; null for one who was not let in, and has been told so. */
async function admit(
  door: Door,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Principal | null> {
  try {
    return await door.admit(request);
  } catch (fault) {
    if (!(fault instanceof RequestFault)) throw fault;
    refuseRequest(request, response, fault);
    return null;
  }
}

function sendJson(request: IncomingMessage, response: ServerResponse, status: number, body: object): void {
  sendContent(request, response, {
    status,
    headers: {
      "content-type": "application/json; charset=utf-8",
      "x-content-type-options": "nosniff",
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
