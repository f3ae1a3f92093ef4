import type { BaseContext } from "@apollo/server";
import type { MissingAnswer } from "./missing-answers";

/** What the gateway keeps of one request while it runs. */
export interface RequestContext extends BaseContext {
  /** What subgraphs that did not answer leave open. */
  readonly missing: MissingAnswer[];
  /** The context of each subgraph in this process, shared by all fetches of the request so that their loads batch. */
  readonly subgraphContexts: Map<string, object>;
}

export function createRequestContext(): RequestContext {
  return { missing: [], subgraphContexts: new Map() };
}
