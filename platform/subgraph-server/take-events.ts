import type { GatewayCheck } from "../access/gateway-check";
import { anonymous, type Principal } from "../access/principal";
import { BodyBudget } from "../server/http/body-budget";
import { refuseRequest } from "../server/http/graphql-over-http";
import { readJsonBody } from "../server/http/read-body";
import { RequestFault } from "../server/http/request-fault";
import type { Route, SendJson } from "../server/http/serve-routes";
import { readBatch, RefusedEvents } from "../outbox/event-batch";
import type { Logger } from "../observability/logger";
import type { Subgraph } from "./subgraph";
import { subgraphId } from "./subgraph-id";
import { texts } from "./subgraph-server.texts";

/** The largest body that is read, in bytes. */
const largestBody = 32 * 1024 * 1024;

export interface TakeEventsOptions {
  readonly check: GatewayCheck;
  readonly sendJson: SendJson;
  readonly log: Logger;
}

/**
 * Takes the events that other subgraphs tell, each only of itself: who tells is known by the signature. Where no keys are shared
 * nobody is known, and nothing is taken.
 */
export function takeEvents(subgraph: Subgraph, { check, sendJson, log }: TakeEventsOptions): Route {
  const budget = new BodyBudget(largestBody);
  return async (request, response) => {
    try {
      if (request.method !== "POST") throw new RequestFault(405, texts.notFound, { allow: "POST" });
      const signed = check.open(request);
      let who: Principal = anonymous;
      const sent = await readJsonBody(request, { budget }, (body) => void (who = signed.principalFor(body)));
      const batch = readBatch(sent);
      if (who.kind !== "service" || who.id !== subgraphId(batch.source))
        throw new RequestFault(401, texts.notThatSubgraph, {}, "UNTRUSTED_REQUEST");
      if (!subgraph.applyEvents) throw new RefusedEvents("nothing is kept of other subgraphs here");
      const last = await subgraph.applyEvents(batch);
      sendJson(request, response, 200, { last });
    } catch (fault) {
      if (fault instanceof RequestFault) return refuseRequest(request, response, fault);
      if (fault instanceof RefusedEvents) {
        log.warn({ err: fault }, "events were refused");
        return sendJson(request, response, 422, { error: fault.message });
      }
      log.error({ err: fault }, "events were not taken");
      if (response.destroyed) return;
      sendJson(request, response, 503, { error: texts.eventsNotTaken.en });
    }
  };
}
