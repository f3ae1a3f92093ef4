import type { IncomingMessage, ServerResponse } from "node:http";
import { gzip, gzipSync } from "node:zlib";
import { entityTagOf, namesTag } from "./entity-tag";
import { takesGzip } from "./content-negotiation";

/** The shortest content that is compressed, in UTF-16 units or bytes. Shorter ones fit into a packet or two as they are. */
const shortestCompressed = 2048;

/**
 * From this length, in UTF-16 units or bytes, a body goes out by itself, after its headers: put together with them, a
 * quarter of a megabyte costs a third more.
 */
const longest = 65_536;

/** From this length on a body is compressed beside the thread, which others need meanwhile. */
const compressedBeside = 1_048_576;

/** What is sent to a client. */
export interface Content {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** A text, or its bytes in UTF-8. */
  readonly body: string | Buffer;
  /** Whether it may be kept and asked for again by its tag. */
  readonly isTagged: boolean;
}

/**
 * Sends some content: compressed where the client takes that, and as a 304 without it where the client has it already.
 * Compression is mostly synchronous: at level 1 a quarter of a megabyte takes half a millisecond, and a thread costs as much.
 */
export function sendContent(request: IncomingMessage, response: ServerResponse, content: Content): void {
  const { status, body, isTagged } = content;
  const headers: Record<string, string | number> = Object.assign({}, securityHeaders, content.headers);
  // Whoever looked at the request before may have had a reason to answer others otherwise.
  const vary = response.getHeader("vary");
  if (typeof vary === "string") headers["vary"] = [content.headers["vary"], vary].filter(Boolean).join(", ");
  const isCompressed = body.length >= shortestCompressed && takesGzip(request.headers["accept-encoding"]);
  if (typeof body === "string" && !isTagged && !isCompressed && body.length < longest) {
    headers["content-length"] = Buffer.byteLength(body);
    response.writeHead(status, headers).end(body);
    return;
  }
  const plain = typeof body === "string" ? Buffer.from(body) : body;
  if (isTagged) {
    const tag = entityTagOf(plain);
    headers["etag"] = tag;
    if (namesTag(request.headers["if-none-match"], tag)) return sendNotModified(response, headers);
  }
  if (!isCompressed) return sendBytes(response, status, headers, plain);
  headers["content-encoding"] = "gzip";
  if (plain.length < compressedBeside)
    return sendBytes(response, status, headers, gzipSync(plain, { level: 1 }));
  gzip(plain, { level: 1 }, (error, sent) => {
    if (error) response.destroy(error);
    else if (!response.destroyed) sendBytes(response, status, headers, sent);
  });
}

function sendBytes(
  response: ServerResponse,
  status: number,
  headers: Record<string, string | number>,
  sent: Buffer,
): void {
  headers["content-length"] = sent.length;
  response.writeHead(status, headers);
  if (sent.length >= longest) response.flushHeaders();
  response.end(sent);
}

/** Tells a client that what it has still stands: with all headers but those of the content. */
export function sendNotModified(
  response: ServerResponse,
  headers: Readonly<Record<string, string | number>>,
): void {
  const kept = Object.entries(headers).filter(([name]) => !name.startsWith("content-") || name === policy);
  response.writeHead(304, Object.fromEntries(kept)).end();
}

const policy = "content-security-policy";

/** What every answer tells a browser: to take it for what it says it is, and to run, frame and embed nothing of it. */
export const securityHeaders: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
};

/** Sends a small JSON document; one with status 200 may be asked for again by its tag. */
export function sendJson(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  body: object,
): void {
  sendContent(request, response, {
    status,
    headers: {
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-cache",
      vary: "accept-encoding",
    },
    body: JSON.stringify(body),
    isTagged: status === 200,
  });
}
