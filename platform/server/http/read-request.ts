import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { HeaderMap, type HTTPGraphQLRequest } from "@apollo/server";
import type { BodyRoom } from "./body-room";
import { checkBody, checkSearch, type GraphQLParameters } from "./check-parameters";
import { readJsonBody } from "./read-body";
import { RequestFault } from "./request-fault";

/** What a client asks, and how. */
export interface AskedOperation {
  readonly method: "GET" | "POST";
  readonly parameters: GraphQLParameters;
  /** Whether the operation is named by its hash alone. */
  readonly isByHash: boolean;
}

/**
 * Reads a GraphQL request from a GET, HEAD or POST; `checkBytes` looks at its body before anything of it is parsed.
 * @throws RequestFault when it is none, by method, type or parameters, and what `checkBytes` throws.
 */
export async function readRequest(
  request: IncomingMessage,
  room: BodyRoom,
  checkBytes: (body: Buffer) => void,
): Promise<AskedOperation> {
  switch (request.method) {
    case "POST":
      return asked("POST", checkBody(await readJsonBody(request, room, checkBytes)));
    case "GET":
    case "HEAD": {
      checkBytes(noBytes);
      const url = request.url ?? "/";
      const search = new URLSearchParams(url.includes("?") ? url.slice(url.indexOf("?")) : "");
      return asked("GET", checkSearch(search));
    }
    default:
      throw new RequestFault(405, `${request.method} is not for GraphQL. Use POST or GET.`, {
        allow: "GET, HEAD, POST",
      });
  }
}

/** The headers of a GET that Apollo Server reads: by them it tells what a page of another site could have sent. */
const headersForApollo = ["content-type", "x-apollo-operation-name", "apollo-require-preflight"] as const;

/**
 * What Apollo Server is told of a POST: that no page of another site could have sent it unasked. The body has been read by
 * then, which only a JSON one is, and no page can send that unasked.
 */
const headersOfPost = new HeaderMap([["apollo-require-preflight", "its body is JSON"]]);

/** The request as Apollo Server takes it. */
export function askedAs(
  { method, parameters }: AskedOperation,
  headers: IncomingHttpHeaders,
): HTTPGraphQLRequest {
  if (method === "POST") return { method, search: "", body: parameters, headers: headersOfPost };
  return { method, search: searchOf(parameters), body: undefined, headers: headersOfGet(headers) };
}

function headersOfGet(headers: IncomingHttpHeaders): HeaderMap {
  const read = new HeaderMap();
  for (const name of headersForApollo) {
    const value = headers[name];
    if (typeof value === "string") read.set(name, value);
  }
  return read;
}

const noBytes = Buffer.alloc(0);

function asked(method: AskedOperation["method"], parameters: GraphQLParameters): AskedOperation {
  return { method, parameters, isByHash: parameters.query == null };
}

/** Writes parameters for Apollo Server, which takes an empty or null one for a wrong one. */
function searchOf(parameters: GraphQLParameters): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null) search.set(name, typeof value === "string" ? value : JSON.stringify(value));
  }
  return `?${search.toString()}`;
}
