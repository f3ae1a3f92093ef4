import type { GraphiQLProps } from "graphiql";
import { activeTabId, noteFacts, schemaRefusal } from "./answers/answer-facts";
import { reasonOf } from "./reason-of";
import { noteAnswer } from "./schema-told";
import { reach } from "./server/server-reach";
import { refusalOf } from "./session-token/refusal";
import { requestHeaders } from "./session-token/session-token";

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
  const isForSchema = params.operationName === "IntrospectionQuery";
  const tabId = isForSchema ? null : activeTabId.get();
  noteFacts(tabId, null);
  const begun = performance.now();
  const response = await reach(ENDPOINT, {
    method: "POST",
    headers: requestHeaders(options?.headers),
    body: JSON.stringify(params),
    signal,
  });
  const body = await response.arrayBuffer();
  const milliseconds = performance.now() - begun;
  const answer = readAnswer(response, new TextDecoder().decode(body));
  const refusal = refusalOf(answer);
  if (isForSchema) schemaRefusal.set(refusal);
  noteFacts(tabId, { status: response.status, milliseconds, bytes: body.byteLength, refusal });
  return answer;
}

function readAnswer({ status, statusText }: Response, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const told = `HTTP ${status} ${statusText}`.trim();
    throw new Error(
      `Câu trả lời không phải của đồ thị. This is not an answer of the graph (${told}): ${text.slice(0, 500)}`,
    );
  }
}
