import type { BaseContext } from "@apollo/server";
import type { MissingAnswer } from "./missing-answers";

/** What the gateway keeps of one request while it runs. */
export interface RequestContext extends BaseContext {
  /** What subgraphs that did not answer leave open. */
  readonly missing: MissingAnswer[];
  /** The context of each subgraph in this process, shared by all fetches of the request so that their loads batch. */
  readonly subgraphContexts: Map<string, object>;
  /** Aborts when the client goes away before it has its answer. */
  readonly signal: AbortSignal;
}

/** Makes the context of one request. Without a signal nobody can go away, as for operations that no client asked. */
export function createRequestContext(signal = new AbortController().signal): RequestContext {
  return { missing: [], subgraphContexts: new Map(), signal };
}
