import { auditorHeaders } from "../../testing/bench/auditor";
import type { Post } from "../../testing/bench/load";
import type { Question } from "./questions";

/**
 * Requests of one question that differ from each other, so that nothing on the way can answer two of them with one
 * piece of work: a variable that the operation does not declare has a value of its own each time. The text of the
 * operation stays, as it does when a frontend asks: a change there would measure parsing and planning.
 */
export function requestsOf(url: URL, body: object, headers: Post["headers"] = {}): () => Post {
  const text = JSON.stringify({ ...body, variables: { bench: 0 } });
  const [before, after] = [text.slice(0, -"0}}".length), "}}"];
  let count = 0;
  return () => ({ url, headers, body: `${before}${++count}${after}` });
}

/** Requests of a question to the graph, by an auditor. */
export function graphRequests(address: string, { query }: Question): () => Post {
  return requestsOf(new URL("/graphql", address), { query }, auditorHeaders());
}

/** Requests of a question to the answerer by hand. */
export function handRequests(address: string, { name }: Question): () => Post {
  return requestsOf(new URL(`/${name}`, address), {});
}
