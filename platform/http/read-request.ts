import type { IncomingMessage } from "node:http";
import type { HTTPGraphQLRequest } from "@apollo/server";
import { checkBody, checkSearch, type GraphQLParameters } from "./check-parameters";
import { readJsonBody } from "./read-body";
import { RequestFault } from "./request-fault";

/** What a client asks: the parameters, and where Apollo Server looks for them. */
export interface AskedOperation extends Pick<HTTPGraphQLRequest, "method" | "search" | "body"> {
  /** Whether the operation is named by its hash alone. */
  readonly isByHash: boolean;
}

/**
 * Reads a GraphQL request from a GET, HEAD or POST; `checkBytes` looks at its body before anything of it is parsed.
 * @throws RequestFault when it is none, by method, type or parameters, and what `checkBytes` throws.
 */
export async function readRequest(
  request: IncomingMessage,
  checkBytes: (body: Buffer) => void = () => undefined,
): Promise<AskedOperation> {
  switch (request.method) {
    case "POST": {
      const body = checkBody(await readJsonBody(request, checkBytes));
      return { method: "POST", search: "", body, isByHash: isByHash(body) };
    }
    case "GET":
    case "HEAD": {
      checkBytes(noBytes);
      const url = request.url ?? "/";
      const search = new URLSearchParams(url.includes("?") ? url.slice(url.indexOf("?")) : "");
      const parameters = checkSearch(search);
      return { method: "GET", search: searchOf(parameters), body: undefined, isByHash: isByHash(parameters) };
    }
    default:
      throw new RequestFault(405, `${request.method} is not for GraphQL. Use POST or GET.`, {
        allow: "GET, HEAD, POST",
      });
  }
}

const noBytes = Buffer.alloc(0);

function isByHash({ query }: GraphQLParameters): boolean {
  return query == null;
}

/** Writes parameters for Apollo Server, which takes an empty or null one for a wrong one. */
function searchOf(parameters: GraphQLParameters): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null) search.set(name, typeof value === "string" ? value : JSON.stringify(value));
  }
  return `?${search.toString()}`;
}
