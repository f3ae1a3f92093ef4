import type { ServerResponse } from "node:http";

/** A signal that aborts when the client goes away before it has its answer. */
export function clientSignal(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) gone.abort();
  });
  return gone.signal;
}
