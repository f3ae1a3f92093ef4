import type { IncomingMessage, ServerResponse } from "node:http";
import type { ApolloServer } from "@apollo/server";
import type { Principal } from "../../platform/access/principal";
import { CrossOrigin } from "../../platform/server/http/cross-origin";
import { answerGraphQL, type GraphQLHandling } from "../../platform/server/http/graphql-over-http";
import { sendJson } from "../../platform/server/http/send-json";
import { sendMetrics } from "../../platform/observability/send-metrics";
import type { GatewayObserver } from "../observability/gateway-observer";
import type { RequestContext } from "../request-context";
import type { SavedOperation } from "../ide/saved-operations";
import { faultsOf } from "../sources/subgraph-source";

export type Route = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

interface RouteParts {
  readonly server: ApolloServer<RequestContext>;
  readonly reception: GraphQLHandling<RequestContext, Principal>;
  readonly observer: GatewayObserver;
  readonly corsOrigins: readonly string[];
  /** Whether the server has been told to stop. */
  readonly isStopping: () => boolean;
  /** The saved operations that the graph can answer. */
  readonly offered: () => readonly SavedOperation[];
}

/** What is answered at which path, apart from the pages. */
export function routesOf(parts: RouteParts): Readonly<Record<string, Route>> {
  const { server, reception, observer, isStopping, offered } = parts;
  const crossOrigin = new CrossOrigin(parts.corsOrigins);
  return {
    "/graphql": async (request, response) => {
      if (crossOrigin.answer(request, response)) return;
      return answerGraphQL(server, reception, request, response);
    },
    "/operations": (request, response) => sendJson(request, response, 200, { operations: offered() }),
    "/metrics": (_request, response) => sendMetrics(observer.registry, response),
    "/livez": (request, response) => sendJson(request, response, 200, { status: "ok" }),
    "/readyz": async (request, response) => {
      if (isStopping()) return sendJson(request, response, 503, { status: "stopping", faults: {} });
      const faults = await faultsOf(observer.sources);
      const ready = Object.keys(faults).length === 0;
      sendJson(request, response, ready ? 200 : 503, { status: ready ? "ok" : "unavailable", faults });
    },
  };
}
