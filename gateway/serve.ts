import type { IncomingMessage, ServerResponse } from "node:http";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import { maskErrorsWith } from "../platform/errors/mask-error";
import { answerGraphQL } from "../platform/http/graphql-over-http";
import { listen, type Listening } from "../platform/http/listen";
import type { Logger } from "../platform/logging/logger";
import { warningsOnly } from "../platform/logging/warnings-only";
import { createGateway, explainLoadFailure, type GatewayOptions } from "./graph-gateway";
import { readPages, type PageFile } from "./ide/ide-files";
import { pageHeaders } from "./ide/page-headers";
import { knownOperationTypes } from "./known-operation-types";
import { absentRoots } from "./plugins/absent-roots";
import { resolveOperation } from "./plugins/resolve-operation";
import { createRequestContext, type RequestContext } from "./request-context";
import { faultsOf, type MakeSource, type SubgraphSource } from "./sources/subgraph-source";
import { operationsFor, readSavedOperations } from "./saved-operations";

export interface ServeOptions extends Omit<GatewayOptions, "knownOperations"> {
  readonly host: string;
  readonly port: number;
  readonly operationsFolder: string;
  readonly pagesFolder: string;
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
  const saved = await readSavedOperations(options.operationsFolder);
  const knownOperations = saved.map(({ query }) => query);
  const gateway = await createGateway({ ...options, source, knownOperations });
  const server = new ApolloServer<RequestContext>({
    gateway,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: maskErrorsWith(options.log),
    validationRules: [knownOperationTypes],
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      resolveOperation,
      absentRoots,
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
  const pages = readPages(options.pagesFolder);

  const routes: Record<string, (request: IncomingMessage, response: ServerResponse) => Promise<void> | void> =
    {
      "/graphql": (request, response) =>
        answerGraphQL(server, () => createRequestContext(), request, response),
      "/operations": (_request, response) =>
        sendJson(response, 200, { operations: schema ? operationsFor(schema, saved) : [] }),
      "/livez": (_request, response) => sendJson(response, 200, { status: "ok" }),
      "/readyz": async (_request, response) => {
        const faults = await faultsOf(sources);
        const ready = Object.keys(faults).length === 0;
        sendJson(response, ready ? 200 : 503, { status: ready ? "ok" : "unavailable", faults });
      },
    };
  const listening = await listen(
    (request, response) => {
      const path = (request.url ?? "/").split("?")[0] ?? "/";
      const route = routes[path];
      const page = pages.get(path);
      if (route)
        void Promise.resolve(route(request, response)).catch((error: unknown) =>
          fail(response, options.log, error),
        );
      else if (page && (request.method === "GET" || request.method === "HEAD")) sendPage(response, page);
      else sendJson(response, 404, { error: "Nothing is here. GraphQL is at /graphql, the IDE at /." });
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
      await server.stop();
    },
  };
}

function sendPage(response: ServerResponse, { type, body, immutable }: PageFile): void {
  const cache = immutable ? "public, max-age=31536000, immutable" : "no-cache";
  response.writeHead(200, {
    ...pageHeaders,
    "content-type": type,
    "content-length": body.length,
    "cache-control": cache,
  });
  response.end(body);
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "x-content-type-options": "nosniff",
  });
  response.end(JSON.stringify(body));
}

function fail(response: ServerResponse, log: Logger, error: unknown): void {
  log.error({ err: error }, "a request failed outside GraphQL");
  if (!response.headersSent) sendJson(response, 500, { error: "Something went wrong on the server." });
  else response.destroy();
}
