import type { Principal } from "../../platform/access/principal";
import { BodyRoom } from "../../platform/server/http/body-room";
import type { GraphQLHandling } from "../../platform/server/http/graphql-over-http";
import type { Admission } from "../../platform/server/admission/admission";
import { RequestLife } from "../../platform/server/request/request-life";
import type { Door } from "../guard/access/door";
import { DocumentLimits } from "../guard/limits/document-limits";
import type { GatewayObserver } from "../observability/gateway-observer";
import { writeAnswer } from "../execution/shaping/answer-text";
import { createRequestContext, type RequestContext } from "../request-context";
import type { ServeOptions } from "./serve-options";
import { Trust } from "../guard/trusted/trust";
import type { TrustedDocuments } from "../guard/trusted/trusted-documents";

/** What is done with a request before Apollo Server has its operation. */
export type Reception = GraphQLHandling<RequestContext, Principal>;

interface ReceptionParts {
  readonly door: Door;
  readonly observer: GatewayObserver;
  readonly trusted: TrustedDocuments;
  readonly admission: Admission;
}

/** How requests are received: who asks and how often, and whether what they ask is held against the limits. */
export function receptionOf(
  options: ServeOptions,
  { door, observer, trusted, admission }: ReceptionParts,
): Reception {
  const { limits, operationTimeoutMs, rate } = options;
  const documents = new DocumentLimits(limits);
  const trust = new Trust(options.trustedDocuments, trusted, options.log);
  return {
    identify: rate ? (request) => rate.admit(request, door) : (request) => door.admit(request),
    createContext: (principal, watchClient, { headers }) =>
      createRequestContext({
        life: new RequestLife(operationTimeoutMs, watchClient),
        principal,
        record: observer.begin(headers),
        clientHeaders: headers,
      }),
    turns: admission,
    onRefused: (code) => observer.refused(code),
    bodies: new BodyRoom(limits.bodyBytes),
    write: writeAnswer,
    admit: ({ parameters }) => {
      trust.check(parameters);
      const text = trust.textOf(parameters);
      if (text !== undefined) documents.checkDocument(text);
      if (parameters.variables) documents.checkVariables(parameters.variables);
    },
  };
}
