import type { IncomingMessage, ServerResponse } from "node:http";
import { errorCatalogue, type ErrorCode } from "../../errors/error-catalogue";
import { languageFor } from "../../languages/accept-language";
import type { Language } from "../../languages/language";
import { answerMediaTypeFor } from "../http/content-negotiation";
import { securityHeaders } from "../http/send-content";

const code: ErrorCode = "SERVER_OVERLOADED";
const bodyIn = (language: Language) =>
  Buffer.from(
    JSON.stringify({ errors: [{ message: errorCatalogue[code][language], extensions: { code } }] }),
  );
const bodies: Readonly<Record<Language, Buffer>> = { en: bodyIn("en"), vi: bodyIn("vi") };

/** What is left of a body up to this size is read away, so that the connection can be used again; in bytes. */
const smallBody = 65_536;
/** When to ask again, in seconds: one of these for each, so that not all come back at once. */
const pauses = ["1", "2", "3"] as const;

/** Answers 503 to a request of which nothing but the headers was looked at. */
export function refuseOverloaded(request: IncomingMessage, response: ServerResponse): void {
  const length = Number(request.headers["content-length"] ?? 0);
  const language = languageFor(request.headers["accept-language"]);
  const body = bodies[language];
  const isSmall = length <= smallBody && request.headers["transfer-encoding"] === undefined;
  response.writeHead(503, {
    ...securityHeaders,
    "content-type": `${answerMediaTypeFor(request.headers.accept) ?? "application/json"}; charset=utf-8`,
    "content-language": language,
    "content-length": body.length,
    "cache-control": "no-store",
    "retry-after": pauses[Math.floor(Math.random() * pauses.length)] ?? pauses[0],
    ...(isSmall ? {} : { connection: "close" }),
  });
  response.end(body);
}
