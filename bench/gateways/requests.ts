import type { Post } from "../../testing/bench/load";

/** The variables of one request, besides `request` itself. */
export type VariablesOf = (request: number) => Readonly<Record<string, unknown>>;

/** Seven digits in every request, so that all bodies and answers have one length. */
let count = 1_000_000;

/** A request's value of its own, that no other request of the run has. */
export function nextNumber(): number {
  return ++count;
}

/**
 * Requests of an operation that differ in their variables, which go on into every fetch, so that neither a gateway nor a
 * subgraph can answer two requests with one piece of work; the operation's text stays, as a frontend's does.
 */
export function requestsOf(
  url: URL,
  {
    name,
    query,
    variables,
  }: { readonly name: string; readonly query: string; readonly variables?: VariablesOf },
): () => Post {
  const text = JSON.stringify({ operationName: name, query });
  const before = `${text.slice(0, -1)},"variables":`;
  return () => {
    const request = nextNumber();
    return { url, body: `${before}${JSON.stringify({ request, ...variables?.(request) })}}` };
  };
}
