import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { checkBody, checkSearch, type GraphQLParameters } from "./check-parameters";
import { readJsonBody, type BodyReading } from "./read-body";
import { RequestFault } from "./request-fault";
import { readWeightedList } from "./content-negotiation";
import { texts } from "./http.texts";

/** What a client asks, and how. */
export interface GraphQLRequest {
  readonly method: "GET" | "POST";
  readonly parameters: GraphQLParameters;
  /** Whether the operation is named by an id of its document alone. */
  readonly isById: boolean;
}

/**
 * Reads a GraphQL request from a GET, HEAD or POST; `checkBytes` looks at its body before anything of it is parsed.
 * @throws RequestFault when it is none, by method, type or parameters, and what `checkBytes` throws.
 */
export async function readRequest(
  request: IncomingMessage,
  reading: BodyReading,
  checkBytes: (body: Buffer) => void,
): Promise<GraphQLRequest> {
  switch (request.method) {
    case "POST":
      return asked("POST", checkBody(await readJsonBody(request, reading, checkBytes)));
    case "GET":
    case "HEAD": {
      checkBytes(noBytes);
      checkSite(request.headers);
      const url = request.url ?? "/";
      const search = new URLSearchParams(url.includes("?") ? url.slice(url.indexOf("?")) : "");
      return asked("GET", checkSearch(search));
    }
    default:
      throw new RequestFault(405, texts.wrongMethod({ method: request.method ?? "" }), {
        allow: "GET, HEAD, POST",
      });
  }
}

/** Headers that a page of another site cannot send unless its browser has asked first (CORS calls that a preflight). */
const preflightHeaders = ["x-apollo-operation-name", "apollo-require-preflight"] as const;
/** Types of a body that any page may send without being asked. */
const simpleTypes = ["application/x-www-form-urlencoded", "multipart/form-data", "text/plain"];

/**
 * Refuses a GET that a page of another site could have had sent in its visitor's name. A POST needs no such look: its body is
 * JSON, which no page can send unasked.
 */
function checkSite(headers: IncomingHttpHeaders): void {
  const { "content-type": contentType } = headers;
  const type = contentType === undefined ? undefined : readWeightedList(contentType)[0]?.value;
  if (type === "application/json") return;
  const isSimple = contentType === undefined || (type !== undefined && simpleTypes.includes(type));
  if (isSimple && !preflightHeaders.some((name) => headers[name]))
    throw new RequestFault(
      400,
      texts.fromOtherSite({ types: simpleTypes.join(", "), headers: preflightHeaders.join(", ") }),
    );
  if (contentType !== undefined) throw new RequestFault(415, texts.typeOfGet);
}

const noBytes = Buffer.alloc(0);

function asked(method: GraphQLRequest["method"], parameters: GraphQLParameters): GraphQLRequest {
  return { method, parameters, isById: !parameters.query };
}
