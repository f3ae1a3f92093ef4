import type { IncomingMessage } from "node:http";
import { RequestFault } from "./request-fault";
import { texts } from "./http.texts";

/**
 * Headers by which is decided who asks, for whom, and where a request ends. Of two of them each process on the way could
 * believe another: Node itself takes the first of some and puts others together.
 */
const single: ReadonlySet<string> = new Set([
  ...["host", "authorization", "proxy-authorization", "origin", "content-type", "content-encoding"],
  ...["content-length", "transfer-encoding", "expect", "access-control-request-method"],
  ...["apollo-require-preflight", "x-apollo-operation-name"],
  ...["x-graph-signature", "x-graph-principal", "x-time-left-ms"],
]);

/** Why the headers of a request cannot be read in one way only; undefined where they can. */
export function headerFault({ rawHeaders, headers }: IncomingMessage): RequestFault | undefined {
  const seen = new Set<string>();
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]?.toLowerCase() ?? "";
    if (!single.has(name)) continue;
    if (seen.has(name)) return new RequestFault(400, texts.headerTwice({ name }));
    seen.add(name);
  }
  if (seen.has("content-length") && seen.has("transfer-encoding"))
    return new RequestFault(400, texts.twoEnds);
  const coding = headers["transfer-encoding"];
  if (coding !== undefined && coding.trim().toLowerCase() !== "chunked")
    return new RequestFault(400, texts.otherTransferEncoding);
  return undefined;
}
