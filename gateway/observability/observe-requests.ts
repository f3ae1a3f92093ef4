import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from "@apollo/server";
import type { GraphQLFormattedError } from "graphql";
import type { Logger } from "../../platform/observability/logger";
import { personalValuesOf } from "../../platform/access/personal-values";
import { shownOperationName } from "../../platform/text/shown-text";
import { pluginOf } from "../../platform/server/apollo/apollo-server";
import type { RequestContext } from "../request-context";
import { clientOf, clientRequestIdOf, type ClientIdentity } from "./client-identity";
import type { GatewayMetrics, Outcome } from "./gateway-metrics";

interface ObserveOptions {
  readonly metrics: GatewayMetrics;
  readonly log: Logger;
  /** An operation that takes longer is told of with its plan, in milliseconds. */
  readonly slowMs: number;
}

type Ending = GraphQLRequestContextWillSendResponse<RequestContext>;

/**
 * Tells of every operation that Apollo Server took: in the metrics, in a line of the log at `info`, in its span; and of a
 * slow one at `warn`, with what was asked but for the values that tell of people. Its client is told by which id it is found.
 */
export function observeRequests(options: ObserveOptions): ApolloServerPlugin<RequestContext> {
  return pluginOf<RequestContext>({
    async willSendResponse(ending) {
      observe(ending, options);
    },
  });
}

function observe(ending: Ending, { metrics, log, slowMs }: ObserveOptions): void {
  const { contextValue: context } = ending;
  const operationName = nameOf(ending);
  const client = clientOf(context.clientHeaders);
  const { record } = context;
  const duration = record.age();
  const errors = errorsOf(ending);
  const outcome = outcomeOf(ending, errors);
  metrics.end({ operation: operationName, client, outcome, seconds: duration / 1000 });
  if (errors || ending.request.http?.method !== "GET") nameRequest(ending);
  if (context.isCacheHit !== undefined) metrics.lookedUp(context.isCacheHit);
  if (errors) reportErrors(ending, errors, metrics);
  if (record.span) endSpan(ending, client, outcome);
  const isSlow = duration >= slowMs;
  if (!isSlow && !log.isLevelEnabled("info")) return;
  const line = {
    requestId: record.id,
    clientRequestId: clientRequestIdOf(context.clientHeaders),
    traceId: record.span?.traceId,
    operation: operationName,
    client: client?.name,
    clientVersion: client?.version,
    principal: context.principal.id,
    durationMs: Math.round(duration * 10) / 10,
    outcome,
    errors: errors && [...new Set(errors.map(codeOf))],
    cached: context.isCacheHit,
    cost: context.cost,
    ...record.reads,
  };
  if (isSlow) log.warn({ ...line, plan: context.plan?.(), ...askedIn(ending) }, "a slow operation");
  else log.info(line, "an operation was answered");
}

/** Tells the client by which id its request is found in the log. An answer that may be kept would tell that of another. */
function nameRequest({ response: { http }, contextValue: { record } }: Ending): void {
  http.headers.set("x-request-id", record.id);
}

function errorsOf({ response: { body } }: Ending): readonly GraphQLFormattedError[] | undefined {
  return body.kind === "single" ? body.singleResult.errors : undefined;
}

function outcomeOf({ response: { body } }: Ending, errors: readonly unknown[] | undefined): Outcome {
  if (!errors) return "whole";
  return body.kind === "single" && body.singleResult.data ? "partial" : "refused";
}

/** Counts the errors of an answer, and writes into each by what it is found in the log. */
function reportErrors(
  { response: { body }, contextValue }: Ending,
  errors: readonly GraphQLFormattedError[],
  metrics: GatewayMetrics,
): void {
  for (const error of errors) metrics.error(codeOf(error));
  if (body.kind !== "single") return;
  const requestId = contextValue.record.id;
  body.singleResult.errors = errors.map((error) => ({
    ...error,
    extensions: { ...error.extensions, requestId },
  }));
}

/** What was asked, without what tells of people; nothing where the schema does not say what does. */
function askedIn({ schema, document, operation, request }: Ending): object {
  const personal = personalValuesOf(schema);
  if (!document || !operation || !personal.isTold) return {};
  return {
    document: personal.text(document),
    variables: personal.variables(document, request.variables ?? {}),
  };
}

/** What the client calls its operation, also where it was not run. */
function nameOf({ operationName, request }: Ending): string | undefined {
  return shownOperationName(operationName ?? request.operationName);
}

function endSpan(ending: Ending, client: ClientIdentity | undefined, outcome: Outcome): void {
  const {
    contextValue: { record },
    operation,
  } = ending;
  record.span?.set({
    "graphql.operation.name": nameOf(ending) ?? "",
    "graphql.operation.type": operation?.operation ?? "",
    "graph.rows": record.reads.rows,
    ...(client && { "graphql.client.name": client.name }),
    ...(client?.version !== undefined && { "graphql.client.version": client.version }),
  });
  record.span?.end(outcome === "whole" ? undefined : outcome);
}

function codeOf({ extensions }: GraphQLFormattedError): string {
  const code = extensions?.["code"];
  return typeof code === "string" ? code : "INTERNAL_SERVER_ERROR";
}
