import type { BaseContext } from "@apollo/server";

/** What the gateway keeps of one request while it runs. */
export interface RequestContext extends BaseContext {
  /** The context of each subgraph in this process, shared by all fetches of the request so that their loads batch. */
  readonly subgraphContexts: Map<string, object>;
  /** Aborts when the client goes away before it has its answer. It is made when it is first read. */
  readonly signal: AbortSignal;
  /** Who asks; null for one whom nobody knows, as long as the gateway knows nobody. */
  readonly principal: string | null;
  /** Whether the answer was kept from before; undefined where nothing is kept. */
  isCacheHit: boolean | undefined;
  /** How many objects the operation may have to find; undefined until it is known. */
  cost: number | undefined;
}

/** A class, because Apollo Server copies the fields of a context: a getter is copied unread with its prototype only. */
class ClientRequest implements RequestContext {
  readonly subgraphContexts = new Map<string, object>();
  readonly principal = null;
  isCacheHit: boolean | undefined = undefined;
  cost: number | undefined = undefined;

  constructor(private readonly clientSignal: () => AbortSignal) {}

  get signal(): AbortSignal {
    return this.clientSignal();
  }
}

/** Makes the context of one request. Where no client is given, none can go away. */
export function createRequestContext(clientSignal: () => AbortSignal = unending): RequestContext {
  return new ClientRequest(clientSignal);
}

function unending(): AbortSignal {
  return neverAborted;
}

const neverAborted = new AbortController().signal;
