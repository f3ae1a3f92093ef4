import type { IncomingHttpHeaders } from "node:http";
import type { BaseContext } from "@apollo/server";
import { anonymous, type Principal } from "../platform/access/principal";

/** What the gateway keeps of one request while it runs. */
export interface RequestContext extends BaseContext {
  /** The context of each subgraph in this process, shared by all fetches of the request so that their loads batch. */
  readonly subgraphContexts: Map<string, object>;
  /** Aborts when the client goes away before it has its answer. It is made when it is first read. */
  readonly signal: AbortSignal;
  /** Who asks. */
  readonly principal: Principal;
  /** The client's headers, of which subgraphs are given those of a list only. */
  readonly clientHeaders: IncomingHttpHeaders;
  /** Whether the answer was kept from before; undefined where nothing is kept. */
  isCacheHit: boolean | undefined;
}

/** A class, because Apollo Server copies the fields of a context: a getter is copied unread with its prototype only. */
class ClientRequest implements RequestContext {
  readonly subgraphContexts = new Map<string, object>();
  isCacheHit: boolean | undefined = undefined;

  constructor(
    private readonly clientSignal: () => AbortSignal,
    readonly principal: Principal,
    readonly clientHeaders: IncomingHttpHeaders,
  ) {}

  get signal(): AbortSignal {
    return this.clientSignal();
  }
}

/** Makes the context of one request. Where no client is given, none can go away, and nobody is known. */
export function createRequestContext(
  clientSignal: () => AbortSignal = unending,
  principal = anonymous,
  clientHeaders: IncomingHttpHeaders = {},
): RequestContext {
  return new ClientRequest(clientSignal, principal, clientHeaders);
}

function unending(): AbortSignal {
  return neverAborted;
}

const neverAborted = new AbortController().signal;
