import type { IncomingMessage, ServerResponse } from "node:http";
import { sendContent } from "./send-content";

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
