import type { Principal } from "../../platform/access/principal";
import { BodyBudget } from "../../platform/server/http/body-budget";
import { ClientAddress } from "../../platform/server/http/network-addresses";
import type { GraphQLHandling } from "../../platform/server/http/graphql-over-http";
import type { AdmissionControl } from "../../platform/server/admission/admission-control";
import { AnswerMemory } from "../../platform/server/request/answer-memory";
import { RequestBudget } from "../../platform/server/request/request-budget";
import { RequestDeadline } from "../../platform/server/request/request-deadline";
import type { Authentication } from "../guard/access/authentication";
import { askerOf } from "../guard/rate/asker";
import { DocumentLimits } from "../guard/limits/document-limits";
import type { GatewayObserver } from "../observability/gateway-observer";
import { writeAnswer } from "../execution/shaping/answer-text";
import { createRequestContext, type RequestContext } from "../request-context";
import type { ServeOptions } from "./serve-options";
import { Trust } from "../guard/trusted/trust";
import type { OpenTrustedDocuments } from "../guard/trusted/open-trusted-documents";

/** What is done with a request before Apollo Server has its operation. */
export type RequestPipeline = GraphQLHandling<RequestContext, Principal> &
  Required<Pick<GraphQLHandling<RequestContext, Principal>, "askerOf">>;

interface PipelineParts {
  readonly authentication: Authentication;
  readonly observer: GatewayObserver;
  readonly trusted: OpenTrustedDocuments;
  readonly admission: AdmissionControl;
}

/** How a request goes before it runs: who asks and how often, and whether what they ask is held against the limits. */
export function makeRequestPipeline(
  options: ServeOptions,
  { authentication, observer, trusted, admission }: PipelineParts,
): RequestPipeline {
  const { limits, operationTimeoutMs, rate } = options;
  const addresses = new ClientAddress(options.trustedProxies);
  const documents = new DocumentLimits(limits);
  const memory = new AnswerMemory(503);
  const trust = new Trust(options.trustedDocuments, () => trusted.current(), options.log);
  return {
    identify: rate
      ? (request) => rate.admit(request, authentication)
      : (request) => authentication.authenticate(request),
    createContext: (principal, watchClient, { headers }, language) =>
      createRequestContext({
        deadline: new RequestDeadline(operationTimeoutMs, watchClient),
        budget: new RequestBudget(limits, memory),
        principal,
        record: observer.begin(headers),
        language,
        clientHeaders: headers,
      }),
    budgetOf: ({ budget }) => budget,
    onEnd: ({ record }) => record.end(),
    admission,
    onRefused: (code) => observer.refused(code),
    bodyBudget: new BodyBudget(limits.bodyBytes),
    askerOf: (principal, request) => askerOf(principal, request, addresses),
    write: writeAnswer,
    documentOf: (id) => trusted.current().textOf(id),
    admit: ({ parameters }) => {
      if (parameters.extensions) documents.checkExtensions(parameters.extensions);
      if (parameters.query) documents.checkDocument(parameters.query);
      trust.check(parameters);
      if (parameters.variables) documents.checkVariables(parameters.variables);
    },
  };
}
