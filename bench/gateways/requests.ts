import type { Post } from "../harness/load";

/** Seven digits in every request, so that all bodies and answers have one length. */
let count = 1_000_000;

/** A request's value of its own, that no other request of the run has. */
export function nextNumber(): number {
  return ++count;
}

/**
 * Requests of an operation that differ in the variable `request`. It goes on into every fetch, so that neither a
 * gateway nor a subgraph can answer two requests with one piece of work; the operation's text stays, as a frontend's does.
 */
export function requestsOf(
  url: URL,
  { name, query }: { readonly name: string; readonly query: string },
): () => Post {
  const text = JSON.stringify({ operationName: name, query, variables: { request: 0 } });
  const before = text.slice(0, -"0}}".length);
  return () => ({ url, body: `${before}${nextNumber()}}}` });
}
