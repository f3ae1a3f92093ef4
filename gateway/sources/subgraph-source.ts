import type { DocumentNode, GraphQLFormattedError } from "graphql";
import type { CachePolicy } from "../../platform/graphql/cache-policy";
import type { TraceSpan } from "../../platform/observability/tracing";
import type { RequestContext } from "../request-context";
import type { CircuitState } from "./circuit-breaker";

/** One fetch of a query plan. */
export interface FetchRequest {
  /** The text of one operation; the same again and again. */
  readonly text: string;
  /** What the text says, where it was parsed already; that is so the first time. */
  readonly document?: DocumentNode | undefined;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What a subgraph answered. Its data belong to the one who asked, who may change them. */
export interface SubgraphAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
  /** How the answer may be kept; undefined where it may not. */
  readonly policy?: CachePolicy | undefined;
}

/** How a subgraph came to give no answer. */
export type NoAnswerKind =
  /** Nothing had come back: the same can be asked again. */
  | "unreached"
  /** Something came back, or nothing in time. */
  | "broken"
  /** It is not the subgraph's doing: nobody waits any more, too much was asked, or this one request is refused. */
  | "given up";

/** A subgraph gave no answer; the message is for the log. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";

  constructor(
    readonly kind: NoAnswerKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** An answer of GraphQL that is none to what was asked. */
export class WrongAnswer extends Error {
  override readonly name = "WrongAnswer";
}

/** What became of the questions to one subgraph over HTTP since the process started. */
export interface SourceCounts {
  /** Fetches that were to be sent; each counts once, however often it was. */
  asked: number;
  /** Fetches that were sent once more, after no answer. */
  retried: number;
  /** Times that there was no answer, those included after which it was asked again. */
  unanswered: number;
  /** Fetches that were not sent, since the breaker was open. */
  refused: number;
  /** Times that the breaker opened. */
  opened: number;
}

export function noSourceCounts(): SourceCounts {
  return { asked: 0, retried: 0, unanswered: 0, refused: 0, opened: 0 };
}

/** What a subgraph is asked through, in this process or over HTTP. */
export interface SubgraphSource {
  /** @throws when there is no answer: nobody there, too late, not GraphQL, too large. */
  ask(request: FetchRequest, context: RequestContext, span?: TraceSpan): Promise<SubgraphAnswer>;
  /**
   * What stays the same as long as all answers of the subgraph do; null where it does not tell. Without this method it
   * never does.
   */
  version?(): Promise<string | null>;
  /** Asks for nothing but an answer. @throws when there is none. */
  probe(): Promise<void>;
  /** Whether it is asked at all for now; undefined where it always is. */
  readonly state?: CircuitState | undefined;
  /** What became of what was asked; undefined where that is not counted. */
  readonly counts?: SourceCounts | undefined;
  /** Closes its connections. */
  close?(): Promise<void>;
}

/** Makes what a subgraph is asked through, from its name and the address in the supergraph. */
export type MakeSource = (subgraph: string, url: string) => SubgraphSource;

/** Why each of some subgraphs cannot answer; those that can are not in it. */
export async function faultsOf(
  sources: ReadonlyMap<string, SubgraphSource>,
): Promise<Readonly<Record<string, string>>> {
  const faults: Record<string, string> = {};
  const probe = async ([name, source]: [string, SubgraphSource]) =>
    source.probe().catch(() => {
      const isLeftAlone = source.state === "open";
      faults[name] = isLeftAlone ? "does not answer, and is not asked for a while" : "does not answer";
    });
  await Promise.all([...sources].map(probe));
  return faults;
}
