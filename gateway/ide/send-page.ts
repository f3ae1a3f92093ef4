import type { IncomingMessage, ServerResponse } from "node:http";
import { namesTag } from "../../platform/server/http/entity-tag";
import { sendNotModified } from "../../platform/server/http/send-content";
import { takesGzip } from "../../platform/server/http/takes-gzip";
import type { PageFile } from "./ide-files";
import { pageHeaders } from "./page-headers";

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
