import type { IncomingHttpHeaders } from "node:http";
import type { BaseContext } from "@apollo/server";
import { anonymous, type Principal } from "../platform/access/principal";
import type { NamedFiles } from "../platform/files/named-files";
import { usualLanguage, type Language } from "../platform/languages/language";
import { RequestBudget } from "../platform/server/request/request-budget";
import { RequestRecord } from "../platform/server/request/request-record";
import { RequestDeadline } from "../platform/server/request/request-deadline";

/** What the gateway keeps of one request while it runs. */
export interface RequestContext extends BaseContext {
  /** The context of each subgraph in this process, shared by all fetches of the request so that their loads batch. */
  readonly subgraphContexts: Map<string, object>;
  /** How long it may run; it ends early when its time is over or the client goes away. */
  readonly deadline: RequestDeadline;
  /** How much it may find, read and answer. */
  readonly budget: RequestBudget;
  /** Who asks. */
  readonly principal: Principal;
  /** What is noted of it for the log, the metrics and the trace. */
  readonly record: RequestRecord;
  /** In which who asks is told what the graph says itself. */
  readonly language: Language;
  /** The client's headers, of which subgraphs are given those of a list only. */
  readonly clientHeaders: IncomingHttpHeaders;
  /** Ids among those that were put in which their owners do not know; undefined where all are known. */
  unknownIds: ReadonlySet<string> | undefined;
  /** The files that the mutation may name which runs; undefined where that is not known. */
  namedFiles: NamedFiles | undefined;
  /** Whether the answer was kept from before; undefined where nothing is kept. */
  isCacheHit: boolean | undefined;
  /** How many objects the operation may have to find; undefined until it is known. */
  cost: number | undefined;
  /** Tells the plan by which it runs, once it does. */
  plan: (() => string) | undefined;
}

type Given = Partial<
  Pick<RequestContext, "deadline" | "budget" | "principal" | "record" | "language" | "clientHeaders">
>;

/** Makes the context of one request. Unless it is told otherwise, it may run for ever and come to as much as there is, and nobody is known who asks. */
export function createRequestContext({
  deadline = new RequestDeadline(Infinity),
  budget = new RequestBudget(),
  principal = anonymous,
  record = new RequestRecord(),
  language = usualLanguage,
  clientHeaders = {},
}: Given = {}): RequestContext {
  return {
    subgraphContexts: new Map(),
    deadline,
    budget,
    principal,
    record,
    language,
    clientHeaders,
    unknownIds: undefined,
    namedFiles: undefined,
    isCacheHit: undefined,
    cost: undefined,
    plan: undefined,
  };
}
