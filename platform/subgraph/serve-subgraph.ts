import type { IncomingMessage, ServerResponse } from "node:http";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { auditLog, type AuditSink } from "../access/audit";
import {
  noGatewayCheck,
  SignatureCheck,
  type GatewayCheck,
  type SignedRequest,
} from "../access/gateway-check";
import { anonymous } from "../access/principal";
import { RequestAccess } from "../access/request-access";
import { openSharedKeys } from "../access/shared-keys";
import type { SharedKeySource } from "../config/access-config";
import { StartError } from "../config/start-error";
import { maskErrorsWith } from "../errors/mask-error";
import { answerGraphQL, refuseRequest, type Reception } from "../http/graphql-over-http";
import { isLoopback } from "../http/is-loopback";
import { listen, type Listening } from "../http/listen";
import { RequestFault } from "../http/request-fault";
import type { Logger } from "../logging/logger";
import { executingWith } from "./executing-with";
import type { Subgraph } from "./subgraph";

export interface ServeSubgraphOptions {
  readonly host: string;
  readonly port: number;
  /** The keys by which requests of the gateway are known; without them, whoever reaches the subgraph is answered. */
  readonly subgraphKeys?: SharedKeySource | null;
  readonly log: Logger;
}

/** @throws StartError when others than this machine could ask, and nothing would tell them from the gateway. */
export function checkReach({
  host,
  subgraphKeys,
}: Pick<ServeSubgraphOptions, "host" | "subgraphKeys">): void {
  if (subgraphKeys || isLoopback(host)) return;
  throw new StartError(
    `HOST=${host} is reached from other machines, and a subgraph answers its gateway only. ` +
      "Set SUBGRAPH_KEYS or SUBGRAPH_KEY_FILE, here and for the gateway.",
  );
}

/**
 * Serves one subgraph over HTTP at `/graphql`, with its health at `/livez` and the version of its records at `/version`. Apollo's cache-control and trace plugins
 * stay off: they wrap every resolver and take half of the time.
 * @throws StartError as `checkReach` does, and for keys that are wrong.
 */
export async function serveSubgraph(subgraph: Subgraph, options: ServeSubgraphOptions): Promise<Listening> {
  checkReach(options);
  const { host, port, subgraphKeys, log } = options;
  const check = subgraphKeys
    ? new SignatureCheck(subgraph.name, openSharedKeys(subgraphKeys, log))
    : noGatewayCheck;
  const audit = auditLog(log);
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
  const listening = await listen(
    (request, response) => {
      const path = (request.url ?? "/").split("?")[0];
      if (path === "/graphql" || path === "/version") {
        const answered = receive(check, request, response, (signed) =>
          path === "/version"
            ? tellVersion(subgraph, signed, response)
            : answerGraphQL(server, receptionOf(subgraph, signed, audit), request, response),
        );
        void answered.catch((error: unknown) => {
          log.error({ err: error }, "a request failed outside GraphQL");
          response.destroy();
        });
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

/** Answers a request that may be the gateway's, and refuses any other. */
async function receive(
  check: GatewayCheck,
  request: IncomingMessage,
  response: ServerResponse,
  answer: (signed: SignedRequest) => Promise<void>,
): Promise<void> {
  try {
    await answer(check.open(request));
  } catch (fault) {
    if (!(fault instanceof RequestFault)) throw fault;
    refuseRequest(request, response, fault);
  }
}

/** Nothing of a body is parsed before it is known to be the gateway's. */
function receptionOf(subgraph: Subgraph, signed: SignedRequest, audit: AuditSink): Reception<object> {
  let principal = anonymous;
  return {
    checkBody: (body) => void (principal = signed.principalFor(body)),
    createContext: () => subgraph.createContext(new RequestAccess(principal, audit)),
  };
}

const noBytes = Buffer.alloc(0);

/** What a gateway keeps stands as long as this says the same. */
async function tellVersion(
  subgraph: Subgraph,
  signed: SignedRequest,
  response: ServerResponse,
): Promise<void> {
  signed.principalFor(noBytes);
  const recordVersion = await subgraph.version().catch(() => null);
  response.writeHead(recordVersion === null ? 503 : 200, {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
  });
  response.end(JSON.stringify({ recordVersion }));
}
