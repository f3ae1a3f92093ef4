import type { IncomingMessage, ServerResponse } from "node:http";
import { securityHeaders } from "./send-content";

const allowedHeaders = [
  "content-type",
  "authorization",
  "apollo-require-preflight",
  "x-apollo-operation-name",
  "traceparent",
  "tracestate",
];
const exposedHeaders = ["retry-after", "cache-status", "etag"];

/** How long a browser may remember that it may ask, in seconds. */
const rememberedFor = "600";

/** Lets the pages of some origins ask, and no others. */
export class CrossOrigin {
  private readonly origins: ReadonlySet<string>;

  constructor(origins: readonly string[]) {
    this.origins = new Set(origins);
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
      response.setHeader("access-control-expose-headers", exposedHeaders.join(", "));
      return false;
    }
    response
      .writeHead(204, {
        ...securityHeaders,
        "access-control-allow-methods": "GET, POST",
        "access-control-allow-headers": allowedHeaders.join(", "),
        "access-control-max-age": rememberedFor,
      })
      .end();
    return true;
  }
}
