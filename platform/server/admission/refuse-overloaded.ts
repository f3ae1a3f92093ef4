import type { IncomingMessage, ServerResponse } from "node:http";
import { errorCatalogue, type ErrorCode } from "../../errors/error-catalogue";
import { answerMediaTypeFor } from "../http/content-negotiation";
import { securityHeaders } from "../http/send-content";

const code: ErrorCode = "SERVER_OVERLOADED";
const text = JSON.stringify({ errors: [{ message: errorCatalogue[code], extensions: { code } }] });

/** What is left of a body up to this size is read away, so that the connection can be used again; in bytes. */
const smallBody = 65_536;
/** When to ask again, in seconds: one of these for each, so that not all come back at once. */
const pauses = ["1", "2", "3"] as const;

/** Answers 503 to a request of which nothing but the headers was looked at. */
export function refuseOverloaded(request: IncomingMessage, response: ServerResponse): void {
  const length = Number(request.headers["content-length"] ?? 0);
  const isSmall = length <= smallBody && request.headers["transfer-encoding"] === undefined;
  response.writeHead(503, {
    ...securityHeaders,
    "content-type": `${answerMediaTypeFor(request.headers.accept) ?? "application/json"}; charset=utf-8`,
    "content-length": text.length,
    "cache-control": "no-store",
    "retry-after": pauses[Math.floor(Math.random() * pauses.length)] ?? pauses[0],
    ...(isSmall ? {} : { connection: "close" }),
  });
  response.end(text);
}
