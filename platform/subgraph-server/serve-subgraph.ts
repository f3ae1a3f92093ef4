import type { IncomingMessage, ServerResponse } from "node:http";
import type { Registry } from "prom-client";
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
import { makeApolloServer } from "../server/apollo/apollo-server";
import { BodyBudget } from "../server/http/body-budget";
import { answerGraphQL, refuseRequest, type GraphQLHandling } from "../server/http/graphql-over-http";
import { isLoopback } from "../server/http/network-addresses";
import type { Listening } from "../server/http/listen";
import { serveRoutes, type ReadinessFaults, type Route, type SendJson } from "../server/http/serve-routes";
import { RequestFault } from "../server/http/request-fault";
import type { Logger } from "../observability/logger";
import { AdmissionControl } from "../server/admission/admission-control";
import { observeAdmission } from "../server/admission/admission-metrics";
import { AnswerMemory } from "../server/request/answer-memory";
import { RequestBudget } from "../server/request/request-budget";
import { RequestRecord } from "../server/request/request-record";
import { StatementMetrics } from "../observability/statement-metrics";
import type { Tracing } from "../observability/tracing";
import { RequestDeadline, withinDeadline } from "../server/request/request-deadline";
import { readDeadlineHeader, deadlineHeader } from "../server/request/deadline-header";
import { compiledExecution } from "./compiled-execution";
import { boundsOf, noteBounds } from "./execution/bounds";
import { asksForTrace, startTracedServer, traceHeaders } from "./inline-traces";
import type { Subgraph } from "./subgraph";
import { takeEvents } from "./take-events";
import { texts } from "./subgraph-server.texts";

/** What of the configuration a subgraph goes by. Who asks may wait for less than its time for an operation. */
type SubgraphSettings = Pick<
  Config,
  | ("host" | "port" | "stopping" | "subgraphKeys" | "metricsToken")
  | ("admission" | "limits" | "operationTimeoutMs" | "inlineTraces")
>;

export interface ServeSubgraphOptions extends SubgraphSettings {
  readonly log: Logger;
  /** Where metrics of this process are told; without it none are. */
  readonly registry?: Registry;
  /** What `/readyz` tells beside faults. */
  readonly findNotes?: () => Promise<readonly string[]>;
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

/** One who asks: known to be the gateway once the body is read, and then on whose behalf. */
interface Asking {
  readonly signed: SignedRequest;
  principal: Principal;
}

/**
 * Serves one subgraph over HTTP at `/graphql`, with its health at `/livez` and `/readyz`, the version of its records at
 * `/version`, what other subgraphs tell it at `/events`, and its metrics at `/metrics`.
 * @throws StartError as `checkReach` does, and for keys that are wrong.
 */
export async function serveSubgraph(subgraph: Subgraph, options: ServeSubgraphOptions): Promise<Listening> {
  checkReach(options);
  const { subgraphKeys, log, registry } = options;
  const check = subgraphKeys
    ? new SignatureCheck(subgraph.name, openSharedKeys(subgraphKeys, log))
    : noGatewayCheck;
  const { gateway, plugin } = compiledExecution(subgraph.schema);
  const formatError = maskErrorsWith(log);
  const server = makeApolloServer<object>({ gateway, plugins: [plugin], formatError }, log);
  await server.start();
  const traced = options.inlineTraces
    ? await startTracedServer(subgraph.schema, formatError, log)
    : undefined;
  const admission = new AdmissionControl(options.admission);
  if (registry) observeAdmission(registry, admission);
  const handling = handlingOf(subgraph, options, { check, admission });
  const routes = new Map<string, Route>([
    [
      "/graphql",
      (request, response) =>
        traced && asksForTrace(request)
          ? answerGraphQL(traced, { ...handling, toldHeaders: traceHeaders }, request, response)
          : answerGraphQL(server, handling, request, response),
    ],
    ["/version", (request, response) => sendVersion(subgraph, check, request, response)],
    ["/events", takeEvents(subgraph, { check, sendJson, log })],
  ]);
  return serveRoutes({
    ...options,
    http: usualHttpLimits,
    registry,
    routes,
    admission,
    sendJson,
    findFaults: () => findFaults(subgraph),
    noFaults: undefined,
    notFound: texts.notFound,
    failure: undefined,
    close: async () => {
      await server.stop();
      await traced?.stop();
      await subgraph.close();
    },
  });
}

interface HandlingParts {
  readonly check: GatewayCheck;
  readonly admission: AdmissionControl;
}

function handlingOf(
  subgraph: Subgraph,
  { log, limits, operationTimeoutMs, tracing, registry }: ServeSubgraphOptions,
  { check, admission }: HandlingParts,
): GraphQLHandling<object, Asking> {
  const audit = auditLog(log);
  const memory = new AnswerMemory(422);
  const statements = registry && new StatementMetrics(registry);
  /** Of the requests that run. */
  const records = new WeakMap<IncomingMessage, RequestRecord>();
  return {
    identify: (request) => ({ signed: check.open(request), principal: anonymous }),
    // Nothing of a body is parsed before it is known to be the gateway's.
    checkBody: (body, asking) => void (asking.principal = asking.signed.principalFor(body)),
    createContext: ({ principal }, watchClient, request, language) => {
      const { headers } = request;
      const deadline = new RequestDeadline(
        readDeadlineHeader(headers[deadlineHeader], operationTimeoutMs),
        watchClient,
      );
      const span = tracing?.begin(`subgraph ${subgraph.name}`, headers);
      const record = new RequestRecord({ span, statements });
      records.set(request, record);
      const budget = new RequestBudget(limits, memory);
      const access = new RequestAccess(principal, audit, (write) => record.atEnd(write));
      const context = subgraph.createContext(access, { deadline, record, budget, language });
      noteBounds(context, { budget, deadline });
      return context;
    },
    onEnd: (_context, request) => {
      const record = records.get(request);
      record?.span?.end();
      record?.end();
    },
    budgetOf: (context) => boundsOf(context)?.budget,
    admission,
    bodyBudget: new BodyBudget(largestBody),
  };
}

/** Ready is one whose database answers. */
async function findFaults(subgraph: Subgraph): Promise<ReadinessFaults> {
  const check = subgraph.check?.() ?? Promise.resolve();
  return withinDeadline(new RequestDeadline(checkPatience), check).then(
    () => ({}),
    () => ({ database: "does not answer" }),
  );
}

/** What a subgraph tells is for its gateway and for no browser. */
const sendJson: SendJson = (_request, response, status, body) => {
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
  });
  response.end(JSON.stringify(body));
};

const noBytes = Buffer.alloc(0);

/** What a gateway keeps stands as long as this says the same. */
async function sendVersion(
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
  sendJson(request, response, recordVersion === null ? 503 : 200, { recordVersion });
}
