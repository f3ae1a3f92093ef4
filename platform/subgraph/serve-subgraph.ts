import type { ServerResponse } from "node:http";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { maskErrorsWith } from "../errors/mask-error";
import { answerGraphQL, type GraphQLHandling } from "../http/graphql-over-http";
import { listen, type Listening } from "../http/listen";
import type { Logger } from "../logging/logger";
import { RequestLife } from "../request/request-life";
import { readTimeLeft, timeLeftHeader } from "../request/time-left";
import { executingWith } from "./executing-with";
import type { Subgraph } from "./subgraph";

/** The largest body that is read, in bytes: a gateway asks for many entities at a time. */
const largestBody = 32 * 1024 * 1024;

export interface ServeSubgraphOptions {
  readonly host: string;
  readonly port: number;
  /** How long an answer may take at most, in milliseconds; 30,000 when it is not said. Who asks may wait for less. */
  readonly operationTimeoutMs?: number;
}

/**
 * Serves one subgraph over HTTP at `/graphql`, with its health at `/livez` and the version of its records at `/version`. Apollo's cache-control and trace plugins
 * stay off: they wrap every resolver and take half of the time.
 */
export async function serveSubgraph(
  subgraph: Subgraph,
  { host, port, operationTimeoutMs = 30_000 }: ServeSubgraphOptions,
  log: Logger,
): Promise<Listening> {
  const server = new ApolloServer<object>({
    gateway: executingWith(subgraph.schema),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: maskErrorsWith(log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await server.start();
  const handling: GraphQLHandling<object, undefined> = {
    identify: () => undefined,
    createContext: (_caller, watchClient, { headers }) => {
      const limitMs = readTimeLeft(headers[timeLeftHeader], operationTimeoutMs);
      return subgraph.createContext({ life: new RequestLife(limitMs, watchClient) });
    },
    largestBody,
  };
  const listening = await listen(
    (request, response) => {
      const path = (request.url ?? "/").split("?")[0];
      if (path === "/graphql") {
        void answerGraphQL(server, handling, request, response).catch((error: unknown) => {
          log.error({ err: error }, "a request failed outside GraphQL");
          response.destroy();
        });
        return;
      }
      if (path === "/version") {
        void tellVersion(subgraph, response);
        return;
      }
      const healthy = path === "/livez" || path === "/readyz";
      response.writeHead(healthy ? 200 : 404, { "content-type": "application/json; charset=utf-8" });
      response.end(healthy ? '{"status":"ok"}' : '{"error":"Nothing is here. GraphQL is at /graphql."}');
    },
    host,
    port,
  );
  return {
    ...listening,
    close: async () => {
      await listening.close();
      await server.stop();
      await subgraph.close();
    },
  };
}

/** What a gateway keeps stands as long as this says the same. */
async function tellVersion(subgraph: Subgraph, response: ServerResponse): Promise<void> {
  const recordVersion = await subgraph.version().catch(() => null);
  response.writeHead(recordVersion === null ? 503 : 200, {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
  });
  response.end(JSON.stringify({ recordVersion }));
}
