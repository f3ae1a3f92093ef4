import type { IncomingMessage, ServerResponse } from "node:http";
import { HeaderMap, type ApolloServer, type BaseContext, type HTTPGraphQLResponse } from "@apollo/server";
import { answerMediaTypeFor, answerMediaTypes, type AnswerMediaType } from "./answer-media-type";
import { clientSignal } from "./client-signal";
import { readRequest, type AskedOperation } from "./read-request";
import { RequestFault } from "./request-fault";
import { sendContent } from "./send-content";

/** The headers that Apollo Server reads: those by which it tells what a page of another site could have sent. */
const headersForApollo = ["content-type", "x-apollo-operation-name", "apollo-require-preflight"] as const;

/** What a server makes of a request besides its answer. */
export interface Reception<Context extends BaseContext> {
  /** Looks at a body before it is parsed; one of no request but a POST is empty. @throws RequestFault for one that is not taken. */
  readonly checkBody?: (body: Buffer) => void;
  /** Is given what makes the signal that aborts when the client goes away before it has its answer. */
  readonly createContext: (signal: () => AbortSignal) => Context;
}

/** Answers one HTTP request with an Apollo Server, as GraphQL over HTTP has it. */
export async function answerGraphQL<Context extends BaseContext>(
  server: ApolloServer<Context>,
  { checkBody, createContext }: Reception<Context>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const type = answerMediaTypeFor(request.headers.accept);
  let asked: AskedOperation;
  try {
    if (type === undefined) throw notAcceptable();
    asked = await readRequest(request, checkBody);
  } catch (fault) {
    if (fault instanceof RequestFault) return refuse(request, response, type, fault);
    if (response.destroyed) return;
    throw fault;
  }
  const signal = clientSignal(response);
  let isAdmitted = false;
  const answer = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { ...asked, headers: readByApollo(request) },
    context: async () => {
      isAdmitted = true;
      return createContext(signal);
    },
  });
  if (answer.body.kind !== "complete") throw new Error("an answer in parts, which no client was promised");
  if (response.destroyed) return;
  const text = answer.body.string;
  const status = isAdmitted ? statusOf(answer, text, type, asked) : (answer.status ?? 200);
  const isTagged = asked.method === "GET" && status === 200 && !hasErrors(text);
  const headers: Record<string, string> = { "cache-control": isTagged ? "private, no-cache" : "no-store" };
  for (const [name, value] of answer.headers) headers[name] = value;
  headers["content-type"] = `${type}; charset=utf-8`;
  headers["vary"] = "accept, accept-encoding";
  sendContent(request, response, { status, headers, text, isTagged });
}

function readByApollo({ headers }: IncomingMessage): HeaderMap {
  const read = new HeaderMap();
  for (const name of headersForApollo) {
    const value = headers[name];
    if (typeof value === "string") read.set(name, value);
  }
  return read;
}

/**
 * The status of an answer to a request that is well formed. As application/json, an operation that cannot run is told
 * of with 200, since a client cannot know who else wrote a 400; as application/graphql-response+json, an answer
 * without data is never a success.
 */
function statusOf(
  { status = 200 }: HTTPGraphQLResponse,
  text: string,
  type: AnswerMediaType,
  { isByHash }: AskedOperation,
): number {
  if (type === "application/json") return status === 400 ? 200 : status;
  return status === 200 && isByHash && hasErrors(text) && !("data" in JSON.parse(text)) ? 404 : status;
}

/** Apollo Server writes the errors first, and only if there are any. */
function hasErrors(text: string): boolean {
  return text.startsWith('{"errors":');
}

function notAcceptable(): RequestFault {
  return new RequestFault(
    406,
    `The \`accept\` header takes neither ${answerMediaTypes.join(" nor ")}. Name one of them in it, or leave it out.`,
  );
}

/** Refuses a request before it is read, as the answer to one that was. */
export function refuseRequest(request: IncomingMessage, response: ServerResponse, fault: RequestFault): void {
  refuse(request, response, answerMediaTypeFor(request.headers.accept), fault);
}

function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  type: AnswerMediaType = "application/json",
  { status, code, message, headers }: RequestFault,
): void {
  sendContent(request, response, {
    status,
    headers: {
      ...headers,
      "content-type": `${type}; charset=utf-8`,
      "cache-control": "no-store",
      vary: "accept, accept-encoding",
      // What is left of a body that was not read would be taken for the next request.
      ...(hasMoreToRead(request) ? { connection: "close" } : {}),
    },
    text: JSON.stringify({ errors: [{ message, extensions: { code } }] }),
    isTagged: false,
  });
}

function hasMoreToRead({ complete, headers }: IncomingMessage): boolean {
  return !complete && (headers["transfer-encoding"] !== undefined || Number(headers["content-length"]) > 0);
}
