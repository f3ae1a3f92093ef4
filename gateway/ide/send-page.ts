import type { IncomingMessage, ServerResponse } from "node:http";
import { namesTag } from "../../platform/server/http/entity-tag";
import { sendNotModified, securityHeaders } from "../../platform/server/http/send-content";
import { takesGzip } from "../../platform/server/http/content-negotiation";
import type { PageFile } from "./ide-files";

/** Sends a file of the pages, or tells that the browser has it as it is. */
export function sendPage(request: IncomingMessage, response: ServerResponse, page: PageFile): void {
  const { type, body, gzipped, tag, immutable } = page;
  const headers: Record<string, string> = {
    ...pageHeaders,
    "content-type": type,
    "cache-control": immutable ? "public, max-age=31536000, immutable" : "no-cache",
    etag: tag,
    ...(gzipped ? { vary: "accept-encoding" } : {}),
  };
  if (namesTag(request.headers["if-none-match"], tag)) return sendNotModified(response, headers);
  const isCompressed = gzipped !== null && takesGzip(request.headers["accept-encoding"]);
  const sent = isCompressed ? gzipped : body;
  if (isCompressed) headers["content-encoding"] = "gzip";
  response.writeHead(200, { ...headers, "content-length": sent.length }).end(sent);
}

/** What the pages may do: load from where they came from, and nothing else. Monaco writes styles, so inline ones are let. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const pageHeaders: Readonly<Record<string, string>> = {
  ...securityHeaders,
  "content-security-policy": contentSecurityPolicy,
  "cross-origin-opener-policy": "same-origin",
};
