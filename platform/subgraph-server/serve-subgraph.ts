import type { IncomingMessage, ServerResponse } from "node:http";
import type { Registry } from "prom-client";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { auditLog } from "../access/audit";
import {
  noGatewayCheck,
  SignatureCheck,
  type GatewayCheck,
  type SignedRequest,
} from "../access/gateway-check";
import { anonymous, type Principal } from "../access/principal";
import { RequestAccess } from "../access/request-access";
import { openSharedKeys } from "../access/shared-keys";
import { usualHttpLimits, type Config } from "../config/config";
import { StartError } from "../errors/start-error";
import { maskErrorsWith } from "../errors/mask-error";
import { BodyRoom } from "../server/http/body-room";
import { DocumentCache } from "../server/apollo/document-cache";
import { answerGraphQL, refuseRequest, type GraphQLHandling } from "../server/http/graphql-over-http";
import { isLoopback } from "../server/http/is-loopback";
import { listen, type Listening } from "../server/http/listen";
import { RequestFault } from "../server/http/request-fault";
import type { Logger } from "../observability/logger";
import { Admission } from "../server/admission/admission";
import { tellOfAdmission } from "../observability/admission-metrics";
import { RequestRecord } from "../observability/request-record";
import { sendMetrics } from "../observability/send-metrics";
import { StatementMetrics } from "../observability/statement-metrics";
import type { TraceSpan, Tracing } from "../observability/tracing";
import { RequestLife } from "../server/request/request-life";
import { within } from "../server/request/within";
import { readTimeLeft, timeLeftHeader } from "../server/request/time-left";
import { executingWith } from "./executing-with";
import type { Subgraph } from "./subgraph";

/** What of the configuration a subgraph goes by. Who asks may wait for less than its time for an operation. */
type SubgraphSettings = Pick<
  Config,
  "host" | "port" | "stopping" | "subgraphKeys" | "admission" | "operationTimeoutMs"
>;

export interface ServeSubgraphOptions extends SubgraphSettings {
  readonly log: Logger;
  /** Where metrics of this process are told; without it none are. */
  readonly registry?: Registry;
  /** Where spans go; without it there are none. */
  readonly tracing?: Tracing | undefined;
}

/** How long a database may take to say that it is there, in milliseconds. */
const checkPatience = 2_000;

/** The largest body that is read, in bytes: a gateway asks for many entities at a time. */
const largestBody = 32 * 1024 * 1024;

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
  const { subgraphKeys, log } = options;
  const check = subgraphKeys
    ? new SignatureCheck(subgraph.name, openSharedKeys(subgraphKeys, log))
    : noGatewayCheck;
  const audit = auditLog(log);
  const { gateway, plugin } = executingWith(subgraph.schema);
  const server = new ApolloServer<object>({
    gateway,
    introspection: true,
    documentStore: new DocumentCache(),
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: maskErrorsWith(log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      plugin,
    ],
  });
  await server.start();
  const { operationTimeoutMs, tracing, registry } = options;
  const statements = registry && new StatementMetrics(registry);
  const spans = new WeakMap<IncomingMessage, TraceSpan>();
  const admission = new Admission(options.admission);
  const handling: GraphQLHandling<object, Asking> = {
    identify: (request) => ({ signed: check.open(request), principal: anonymous }),
    // Nothing of a body is parsed before it is known to be the gateway's.
    checkBody: (body, asking) => void (asking.principal = asking.signed.principalFor(body)),
    createContext: ({ principal }, watchClient, request) => {
      const { headers } = request;
      const life = new RequestLife(readTimeLeft(headers[timeLeftHeader], operationTimeoutMs), watchClient);
      const span = tracing?.begin(`subgraph ${subgraph.name}`, headers);
      if (span) spans.set(request, span);
      const record = new RequestRecord({ span, statements });
      return subgraph.createContext(new RequestAccess(principal, audit), { life, record });
    },
    turns: admission,
    bodies: new BodyRoom(largestBody),
  };
  if (registry) tellOfAdmission(registry, admission);
  const failed = (response: ServerResponse) => (error: unknown) => {
    log.error({ err: error }, "a request failed outside GraphQL");
    response.destroy();
  };
  const routes: Readonly<Record<string, Route>> = {
    "/graphql": (request, response) =>
      answerGraphQL(server, handling, request, response).finally(() => spans.get(request)?.end()),
    "/livez": (_request, response) => tellStatus(response, 200, { status: "ok" }),
    "/readyz": (_request, response) =>
      listening.isClosing()
        ? tellStatus(response, 503, { status: "stopping" })
        : tellReadiness(subgraph, response),
    "/version": (request, response) => tellVersion(subgraph, check, request, response),
    ...(registry && { "/metrics": (_request, response) => sendMetrics(registry, response) }),
  };
  const listening = await listen(
    (request, response) => {
      const path = (request.url ?? "/").split("?")[0] ?? "/";
      const route = routes[path];
      if (route) void Promise.resolve(route(request, response)).catch(failed(response));
      else tellStatus(response, 404, { error: "Nothing is here. GraphQL is at /graphql." });
    },
    { ...options, http: usualHttpLimits },
  );
  admission.watch(listening.server);
  return {
    ...listening,
    close: async () => {
      await listening.close();
      await server.stop();
      await subgraph.close();
    },
  };
}

type Route = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/** One who asks: known to be the gateway once the body is read, and then on whose behalf. */
interface Asking {
  readonly signed: SignedRequest;
  principal: Principal;
}

/** Ready is one whose database answers. */
async function tellReadiness(subgraph: Subgraph, response: ServerResponse): Promise<void> {
  const check = subgraph.check?.() ?? Promise.resolve();
  const fault = await within(new RequestLife(checkPatience), check).then(
    () => undefined,
    () => ({ database: "does not answer" }),
  );
  if (fault) tellStatus(response, 503, { status: "unavailable", faults: fault });
  else tellStatus(response, 200, { status: "ok" });
}

function tellStatus(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
  });
  response.end(JSON.stringify(body));
}

const noBytes = Buffer.alloc(0);

/** What a gateway keeps stands as long as this says the same. */
async function tellVersion(
  subgraph: Subgraph,
  check: GatewayCheck,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    check.open(request).principalFor(noBytes);
  } catch (fault) {
    if (!(fault instanceof RequestFault)) throw fault;
    return refuseRequest(request, response, fault);
  }
  const recordVersion = await subgraph.version().catch(() => null);
  tellStatus(response, recordVersion === null ? 503 : 200, { recordVersion });
}
