import type { GraphiQLProps } from "graphiql";
import { reasonOf } from "./reason-of";
import { noteAnswer } from "./schema-told";

const ENDPOINT = "/graphql";

type Fetcher = GraphiQLProps["fetcher"];
type Params = Parameters<Fetcher>[0];
type Options = Parameters<Fetcher>[1];

interface Observer {
  next(answer: unknown): void;
  error(error: unknown): void;
  complete(): void;
}

/**
 * Sends an operation to the graph. The result is an observable and not a promise, because GraphiQL can only
 * stop what it can unsubscribe from: the Stop button and a change of tab then end the request itself.
 */
export const graphqlFetcher: Fetcher = (params, options) => {
  const answer = {
    subscribe(observer: Observer) {
      const abort = new AbortController();
      send(params, options, abort.signal)
        .then((value) => {
          noteAnswer(value);
          observer.next(value);
          observer.complete();
        })
        .catch((error: unknown) => {
          // Not the error itself, whose stack GraphiQL would print.
          if (!abort.signal.aborted) observer.error({ message: reasonOf(error) });
        });
      return { unsubscribe: () => abort.abort() };
    },
  };
  // The type has two older forms of subscribe besides, which GraphiQL does not call.
  return answer as ReturnType<Fetcher>;
};

async function send(params: Params, options: Options, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(ENDPOINT, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json", ...options?.headers },
    body: JSON.stringify(params),
    signal,
  });
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`HTTP ${response.status} ${response.statusText}: ${text.slice(0, 500)}`);
  }
}
