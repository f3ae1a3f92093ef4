import type { Post } from "./load";

/**
 * Requests that differ from each other, so that nothing on the way can answer two of them with one piece of work: a variable
 * that the operation does not declare has a value of its own each time. The text of the operation stays, as it does when a
 * frontend asks: a change there would measure parsing and planning.
 */
export function requestsOf(
  url: URL,
  { variables = {}, ...body }: { readonly query?: string; readonly variables?: object },
  headers: Post["headers"] = {},
): () => Post {
  const text = JSON.stringify({ ...body, variables: { ...variables, bench: 0 } });
  const [before, after] = [text.slice(0, -"0}}".length), "}}"];
  let count = 0;
  return () => ({ url, headers, body: `${before}${++count}${after}` });
}
