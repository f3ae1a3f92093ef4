import type { IncomingMessage } from "node:http";
import type { HTTPGraphQLRequest } from "@apollo/server";
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
 * Reads a GraphQL request from a GET, HEAD or POST.
 * @throws RequestFault when it is none, by method, type or parameters.
 */
export async function readRequest(request: IncomingMessage, largestBody: number): Promise<AskedOperation> {
  switch (request.method) {
    case "POST":
      return asked("POST", checkBody(await readJsonBody(request, largestBody)));
    case "GET":
    case "HEAD": {
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

/** Where Apollo Server looks for the parameters. */
export function askedAs({
  method,
  parameters,
}: AskedOperation): Pick<HTTPGraphQLRequest, "method" | "search" | "body"> {
  if (method === "POST") return { method, search: "", body: parameters };
  return { method, search: searchOf(parameters), body: undefined };
}

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
