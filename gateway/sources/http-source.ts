import type * as undici from "undici";
import { anonymous } from "../../platform/access/principal";
import { usualLanguage } from "../../platform/languages/language";
import type { RequestSigner } from "../../platform/access/request-signer";
import { namedFilesExtension } from "../../platform/files/named-files";
import { readCacheControl } from "../../platform/graphql/cache-policy";
import type { TraceSpan } from "../../platform/observability/tracing";
import type { RequestBudget } from "../../platform/server/request/request-budget";
import type { RequestDeadline } from "../../platform/server/request/request-deadline";
import { deadlineHeader, writeDeadlineHeader } from "../../platform/server/request/deadline-header";
import { toExtensions } from "../../platform/subgraph-server/inputs/unknown-ids";
import type { RequestContext } from "../request-context";
import { forwardedFrom } from "./forwarded-headers";
import { exchange } from "./http-exchange";
import { readAnswer } from "./read-answer";
import { NoAnswer, type FetchRequest, type SubgraphAnswer, type SubgraphSource } from "./subgraph-source";

export interface HttpSourceOptions {
  readonly subgraph: string;
  readonly url: string;
  /** How long an answer may take, in milliseconds, its body included. */
  readonly timeoutMs: number;
  /** Signs what is sent; without it requests are not signed, and do not say who asks. */
  readonly signer?: RequestSigner | null;
  /** The headers of the client that are sent along, in small letters; none where it is not said. */
  readonly forwardedHeaders?: readonly string[];
}

/** Who asks, and what of the client's headers may be sent along. */
type Asker = Pick<RequestContext, "principal" | "clientHeaders" | "language"> & {
  /** The deadline of the request that it is for; without one the own limit alone stands. */
  readonly deadline?: RequestDeadline;
  /** What the request may come to; without one, as much as is taken of an answer. */
  readonly budget?: RequestBudget;
  readonly span?: TraceSpan | undefined;
};

/** The gateway itself. */
const itself: Asker = { principal: anonymous, clientHeaders: {}, language: usualLanguage };

/** Connections to one subgraph; more requests than that wait for one. */
const mostConnections = 64;
/** The largest bodies that go out and come in, in bytes. */
const largestRequest = 32 * 1024 * 1024;
const largestAnswer = 64 * 1024 * 1024;

const usualHeaders: Readonly<Record<string, string>> = {
  "content-type": "application/json",
  accept: "application/graphql-response+json, application/json",
};

/** How long a subgraph may take to tell its version, and how long one that did not is not asked again, in milliseconds. */
const versionPatience = 1_000;
const versionPause = 5_000;

/** How long a subgraph may take to say that it is there, in milliseconds. */
const probePatience = 2_000;

/** Runs a fetch of a query plan on a subgraph over HTTP, through connections that are kept open. */
export class HttpSource implements SubgraphSource {
  private readonly pool: undici.Pool;
  private readonly path: string;
  private readonly versionPath: string;
  private noVersionUntil = 0;

  constructor(private readonly options: HttpSourceOptions) {
    const { origin, pathname, search } = new URL(options.url);
    this.path = pathname + search;
    this.versionPath = new URL("version", options.url).pathname;
    // Loaded here, since an embedded graph mostly has no such source.
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- see above
    const { Pool } = require("undici") as typeof undici;
    this.pool = new Pool(origin, {
      connections: mostConnections,
      connect: { timeout: options.timeoutMs },
      // Less than servers keep an idle connection, so that none is used just as it is closed.
      keepAliveTimeout: 30_000,
    });
  }

  ask(request: FetchRequest, context: RequestContext, span?: TraceSpan): Promise<SubgraphAnswer> {
    const { text: query, operationName, variables } = request;
    const { principal, clientHeaders, language, deadline, budget, unknownIds, namedFiles } = context;
    const extensions =
      unknownIds || namedFiles
        ? { ...(unknownIds && toExtensions(unknownIds)), ...(namedFiles && namedFilesExtension(namedFiles)) }
        : undefined;
    return this.post(JSON.stringify({ query, operationName, variables, extensions }), {
      principal,
      clientHeaders,
      language,
      deadline,
      budget,
      span,
    });
  }

  /** Asks at `version` beside the subgraph's own path, where those of this project tell it. */
  async version(): Promise<string | null> {
    if (performance.now() < this.noVersionUntil) return null;
    const version = await this.askVersion().catch(() => null);
    if (version === null) this.noVersionUntil = performance.now() + versionPause;
    return version;
  }

  async probe(): Promise<void> {
    await this.post('{"query":"{ __typename }"}', itself, Math.min(probePatience, this.options.timeoutMs));
  }

  async close(): Promise<void> {
    await this.pool.close();
  }

  private async askVersion(): Promise<string | null> {
    const timeoutMs = Math.min(versionPatience, this.options.timeoutMs);
    const request = { method: "GET", path: this.versionPath, body: "" } as const;
    const signed = {
      method: "GET",
      path: this.versionPath,
      headers: this.headersFor(request, itself),
    } as const;
    const { text } = await this.exchange(signed, timeoutMs, undefined);
    const told: unknown = JSON.parse(text);
    const version =
      typeof told === "object" && told !== null && "recordVersion" in told && told.recordVersion;
    return typeof version === "string" ? version : null;
  }

  private async post(
    body: string,
    asker: Asker,
    timeoutMs = this.options.timeoutMs,
  ): Promise<SubgraphAnswer> {
    const bytes = Buffer.byteLength(body);
    if (bytes > largestRequest) throw new NoAnswer("given up", `the request has ${bytes} bytes`);
    const { deadline } = asker;
    const { path } = this;
    const headers = Object.assign({}, usualHeaders, this.headersFor({ method: "POST", path, body }, asker));
    headers[deadlineHeader] = writeDeadlineHeader(
      deadline ? Math.min(deadline.timeLeft(), timeoutMs) : timeoutMs,
    );
    const sent = { method: "POST", path, body, headers } as const;
    const { status, cacheControl, text } = await this.exchange(sent, timeoutMs, deadline);
    const refusal = refusalBy(status);
    if (refusal) throw refusal;
    asker.budget?.spend(0, text.length);
    const policy = cacheControl === undefined ? undefined : readCacheControl(cacheControl);
    return readAnswer(text, status, policy);
  }

  /** The headers of the client that go along, the trace, and by what the subgraph knows whom the request is from. */
  private headersFor(
    request: { readonly method: string; readonly path: string; readonly body: string },
    { principal, clientHeaders, language, span }: Asker,
  ): Record<string, string> {
    const { subgraph, signer, forwardedHeaders = [] } = this.options;
    const sent = forwardedFrom(clientHeaders, forwardedHeaders);
    // Whatever the client sends beside it: what is kept of answers is kept by this.
    sent["accept-language"] = language;
    if (span) Object.assign(sent, span.headers());
    if (!signer) return sent;
    const { method, path, body } = request;
    return Object.assign(sent, signer.headersFor({ subgraph, method, path, body, principal }));
  }

  private exchange(
    request: undici.Dispatcher.DispatchOptions,
    timeoutMs: number,
    deadline: RequestDeadline | undefined,
  ) {
    const { pool } = this;
    const isBusy = () => pool.stats.running >= mostConnections;
    return exchange(pool, request, { timeoutMs, largest: largestAnswer, deadline, isBusy });
  }
}

/** What a status says of a subgraph, whatever stands in its answer; undefined where the answer has to be read. */
function refusalBy(status: number): NoAnswer | undefined {
  // Whoever says so, the subgraph or what stands before it, has not run what it was asked.
  if (status >= 502 && status <= 504) return new NoAnswer("unreached", `status ${status}`);
  // It is asked for more than it can do.
  if (status === 408 || status === 429) return new NoAnswer("broken", `status ${status}`);
  // A fault of the configuration: to leave the subgraph alone would mend nothing, and hide why.
  if (status === 401)
    return new NoAnswer("given up", "it does not know this gateway; are SUBGRAPH_KEYS the same on both?");
  return undefined;
}
