import type { IncomingMessage, ServerResponse } from "node:http";
import { securityHeaders } from "./send-content";

/**
 * What clients send in a browser, by who does so; `docs/configuration.md` lists it. None of these makes a request more than it
 * would be without: who asks is decided by `authorization` alone, and a browser keeps the rest from pages by itself.
 */
const allowedHeaders = [
  ...["content-type", "authorization", "accept-language", "x-requested-with"],
  // Apollo Client, and others that name themselves.
  ...["apollographql-client-name", "apollographql-client-version"],
  ...["graphql-client-name", "graphql-client-version"],
  ...["x-apollo-operation-name", "x-apollo-operation-id", "x-apollo-operation-type"],
  // By which clients have a browser ask before it sends.
  ...["apollo-require-preflight", "graphql-preflight", "graphql-require-preflight", "x-graphql-yoga-csrf"],
  // W3C Trace Context and Baggage, Sentry, and who counts requests.
  ...["traceparent", "tracestate", "baggage", "sentry-trace", "x-request-id", "x-correlation-id"],
];
/** What of an answer a page may read beside its body. */
const exposedHeaders = ["retry-after", "x-request-id", "www-authenticate", "cache-status", "etag"];

/** How long a browser may remember that it may ask, in seconds. */
const rememberedFor = "600";

interface CrossOriginSettings {
  /** The origins whose pages may ask. */
  readonly corsOrigins: readonly string[];
  /** Headers that they may send beside those that clients are known to send. */
  readonly corsHeaders: readonly string[];
}

/** What may be asked for at a path, and what an answer there has besides. */
interface CrossOriginPath {
  readonly methods: string;
  readonly allowedHeaders?: readonly string[];
  readonly exposedHeaders?: readonly string[];
}

/** Lets the pages of some origins ask, and no others. */
export class CrossOrigin {
  private readonly origins: ReadonlySet<string>;
  private readonly methods: string;
  private readonly allowed: string;
  private readonly exposed: string;

  constructor({ corsOrigins, corsHeaders }: CrossOriginSettings, path: CrossOriginPath) {
    this.origins = new Set(corsOrigins);
    this.methods = path.methods;
    this.allowed = listed(allowedHeaders, path.allowedHeaders, corsHeaders);
    this.exposed = listed(exposedHeaders, path.exposedHeaders);
  }

  /**
   * Marks an answer for the page that asks. Gives true when that was all: the browser only asked whether it may ask.
   */
  answer({ method, headers }: IncomingMessage, response: ServerResponse): boolean {
    if (this.origins.size === 0) return false;
    response.setHeader("vary", "origin");
    const { origin } = headers;
    if (origin === undefined || !this.origins.has(origin)) return false;
    response.setHeader("access-control-allow-origin", origin);
    if (method !== "OPTIONS" || headers["access-control-request-method"] === undefined) {
      response.setHeader("access-control-expose-headers", this.exposed);
      return false;
    }
    response
      .writeHead(204, {
        ...securityHeaders,
        "access-control-allow-methods": this.methods,
        "access-control-allow-headers": this.allowed,
        "access-control-max-age": rememberedFor,
      })
      .end();
    return true;
  }
}

function listed(...lists: readonly (readonly string[] | undefined)[]): string {
  return [...new Set(lists.flatMap((list) => list ?? []))].join(", ");
}
