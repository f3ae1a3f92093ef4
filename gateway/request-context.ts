import type { BaseContext } from "@apollo/server";
import { RequestLife } from "../platform/request/request-life";

/** What the gateway keeps of one request while it runs. */
export interface RequestContext extends BaseContext {
  /** The context of each subgraph in this process, shared by all fetches of the request so that their loads batch. */
  readonly subgraphContexts: Map<string, object>;
  /** How long it may run; it ends early when its time is over or the client goes away. */
  readonly life: RequestLife;
  /** Who asks; null for one whom nobody knows, as long as the gateway knows nobody. */
  readonly principal: string | null;
  /** Whether the answer was kept from before; undefined where nothing is kept. */
  isCacheHit: boolean | undefined;
}

/** Makes the context of one request; it may run for ever unless it is told otherwise. */
export function createRequestContext(life = new RequestLife(Infinity)): RequestContext {
  return { subgraphContexts: new Map(), life, principal: null, isCacheHit: undefined };
}
