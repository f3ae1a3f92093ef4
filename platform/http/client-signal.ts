import type { ServerResponse } from "node:http";

/**
 * Makes what gives, on demand, the signal that aborts when the client goes away before it has its answer. It is made
 * only when somebody asks for it: a signal costs a fiftieth of a small request, and most need none.
 */
export function clientSignal(response: ServerResponse): () => AbortSignal {
  let signal: AbortSignal | undefined;
  return () => (signal ??= signalOf(response));
}

function signalOf(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  const look = () => {
    if (!response.writableFinished) gone.abort();
  };
  if (response.destroyed) look();
  else response.once("close", look);
  return gone.signal;
}
