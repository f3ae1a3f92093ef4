import type { IncomingHttpHeaders } from "node:http";

/**
 * How long one header of a client may be that subgraphs are given, and all of them together, in characters. With who asks,
 * which is no longer than a token, they stay below what any server takes (16 kB with Node, 8 kB each behind most proxies).
 */
const longest = 1_024;
const longestTogether = 4_096;

/** Forms of the headers that have one (W3C Trace Context); what has another is no context of a trace. */
const forms: Readonly<Record<string, RegExp>> = {
  traceparent: /^(?!ff)[\da-f]{2}-(?!0{32})[\da-f]{32}-(?!0{16})[\da-f]{16}-[\da-f]{2}$/,
  tracestate: /^[\x20-\x7e]{1,512}$/,
};
/** What any header is made of. */
const anyForm = /^[\t\x20-\x7e\x80-\xff]+$/;

/**
 * The headers of a client that go along to subgraphs, of those that are listed. One of another form, or too long, is left
 * out: a subgraph that refused the request for it would seem to be away, and a part of it would say something else.
 */
export function forwardedFrom(
  headers: IncomingHttpHeaders,
  names: readonly string[],
): Record<string, string> {
  const sent: Record<string, string> = {};
  let left = longestTogether;
  for (const name of names) {
    const value = headers[name];
    if (typeof value !== "string" || value.length > Math.min(longest, left)) continue;
    if (!(forms[name] ?? anyForm).test(value)) continue;
    left -= value.length;
    sent[name] = value;
  }
  // It belongs to the trace that is named.
  if (sent["traceparent"] === undefined) delete sent["tracestate"];
  return sent;
}
