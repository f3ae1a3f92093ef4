import type { IncomingMessage, ServerResponse } from "node:http";
import type { ApolloServer, BaseContext, HeaderMap, HTTPGraphQLHead } from "@apollo/server";
import type { FormattedExecutionResult } from "graphql";
import { executeOperation, type ExecutedOperation } from "../apollo/execute-operation";
import type { RequestBudget } from "../request/request-budget";
import type { WatchClient } from "../request/request-deadline";
import { answerMediaTypeFor, answerMediaTypes, type AnswerMediaType } from "./content-negotiation";
import type { ErrorCode } from "../../errors/error-catalogue";
import { GraphError } from "../../errors/graph-error";
import { toldIn } from "../../errors/told-in";
import { languageFor } from "../../languages/accept-language";
import { joined, usualLanguage, type Language } from "../../languages/language";
import { publicDetailsOf } from "../../errors/mask-error";
import type { BodyBudget } from "./body-budget";
import { withDocument } from "./known-document";
import { readRequest, type GraphQLRequest } from "./read-request";
import { texts } from "./http.texts";
import { RequestFault } from "./request-fault";
import { sendContent } from "./send-content";

/** Who decides how many requests run at a time. A client that is slow to send its request takes the place of none. */
export interface Admission {
  /** Refuses a request of which nothing but the headers was read, where it would be refused later. */
  refuses(request: IncomingMessage, response: ServerResponse): boolean;
  /** Runs what was read now or soon, or refuses it, and calls back then. */
  admit(
    request: IncomingMessage,
    response: ServerResponse,
    run: () => Promise<void>,
    refused: () => void,
  ): void;
}

/** What one server does with the requests that come to it; a caller is what it knows of the one who asks. */
export interface GraphQLHandling<Context, Caller = undefined> {
  /** Tells who asks, before anything is read. @throws RequestFault to refuse. */
  readonly identify: (request: IncomingMessage) => Caller | Promise<Caller>;
  /** Looks at a body before it is parsed; that of a GET is empty. @throws RequestFault to refuse. */
  readonly checkBody?: (body: Buffer, caller: Caller) => void;
  /** Is given what calls back when the client goes away before it has its answer. */
  readonly createContext: (
    caller: Caller,
    watchClient: WatchClient,
    request: IncomingMessage,
    language: Language,
  ) => Context;
  /** What the request may come to; what it holds is let go when its answer was sent. */
  readonly budgetOf?: (context: Context) => RequestBudget | undefined;
  /** The text of a document that is known by an id; a request for it is as one with the text. */
  readonly documentOf?: (id: string) => string | undefined;
  /** Looks at a request before the server does. @throws GraphError to refuse it. */
  readonly admit?: (asked: GraphQLRequest, caller: Caller, request: IncomingMessage) => void | Promise<void>;
  /** Lets what was read run now or soon, or refuses it; without it everything runs at once. */
  readonly admission?: Admission;
  /** Hears of the code of a request that was refused. */
  readonly onRefused?: (code: ErrorCode) => void;
  /** How large bodies may be, each and all together, and how slow. */
  readonly bodyBudget: BodyBudget;
  /** Tells in whose share of the budget a body is held; without it nobody has one. */
  readonly askerOf?: (caller: Caller, request: IncomingMessage) => string;
  /** Is told when a request that ran has its answer, or will have none. */
  readonly onEnd?: (context: Context, request: IncomingMessage) => void;
  /** What Apollo Server is told of the headers of every request; without it, of none. */
  readonly toldHeaders?: HeaderMap;
  /** Writes a result as a text, or its bytes in UTF-8; without it, it is written as JSON. */
  readonly write?: (result: FormattedExecutionResult) => string | Buffer;
}

/** Answers one HTTP request with an Apollo Server, as GraphQL over HTTP has it. */
export async function answerGraphQL<Context extends BaseContext, Caller>(
  server: ApolloServer<Context>,
  handling: GraphQLHandling<Context, Caller>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { identify, checkBody, admit, admission, onRefused, bodyBudget: budget, askerOf } = handling;
  const { documentOf = noDocument } = handling;
  if (admission?.refuses(request, response)) return;
  const type = answerMediaTypeFor(request.headers.accept);
  let asked: GraphQLRequest;
  let caller: Caller;
  try {
    if (type === undefined) throw notAcceptable();
    caller = await identify(request);
    const known = caller;
    const reading = { budget, asker: askerOf?.(known, request) };
    const sent = await readRequest(request, reading, (body) => checkBody?.(body, known));
    asked = { ...sent, parameters: withDocument(sent.parameters, documentOf) };
    await admit?.(asked, caller, request);
  } catch (fault) {
    const refusal = fault instanceof GraphError ? requestFaultOf(fault) : fault;
    if (refusal instanceof RequestFault) {
      onRefused?.(refusal.code);
      return refuse(request, response, type, refusal);
    }
    if (response.destroyed) return;
    throw fault;
  }
  const read = { server, handling, request, response, type, asked, caller };
  if (!admission) return run(read);
  return new Promise((resolve, reject) => {
    admission.admit(request, response, () => run(read).then(resolve, reject), resolve);
  });
}

/** A request that was read. */
interface PendingRequest<Context extends BaseContext, Caller> {
  readonly server: ApolloServer<Context>;
  readonly handling: GraphQLHandling<Context, Caller>;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly type: AnswerMediaType;
  readonly asked: GraphQLRequest;
  readonly caller: Caller;
}

async function run<Context extends BaseContext, Caller>({
  server,
  handling: { createContext, budgetOf, onEnd, toldHeaders, write = writeJson },
  request,
  response,
  type,
  asked,
  caller,
}: PendingRequest<Context, Caller>): Promise<void> {
  if (response.destroyed) return;
  const language = languageFor(request.headers["accept-language"]);
  const context = createContext(caller, watchClient(response), request, language);
  try {
    const executed = await executeOperation(server, asked, context, toldHeaders).finally(() =>
      onEnd?.(context, request),
    );
    if (!response.destroyed) send(executed, { request, response, type, language, asked, write });
  } finally {
    const budget = budgetOf?.(context);
    if (budget?.isLarge) whenClosed(response, () => budget.end());
  }
}

interface Sending {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly type: AnswerMediaType;
  readonly language: Language;
  readonly asked: GraphQLRequest;
  readonly write: (result: FormattedExecutionResult) => string | Buffer;
}

function send(executed: ExecutedOperation, sending: Sending): void {
  const { request, response, type, language, asked, write } = sending;
  const { result, http } = executed;
  const status = statusOf(executed, type, asked);
  const isTagged = asked.method === "GET" && status === 200 && !result.errors;
  const headers: Record<string, string> = { "cache-control": isTagged ? "private, no-cache" : "no-store" };
  for (const [name, value] of http.headers) headers[name] = value;
  Object.assign(headers, headersOf(type, language));
  const body = write(inLanguage(result, language));
  sendContent(request, response, { status, headers, body, isTagged });
}

/** What every answer says of itself. */
function headersOf(type: AnswerMediaType, language: Language) {
  return {
    "content-type": `${type}; charset=utf-8`,
    "content-language": language,
    vary: "accept, accept-encoding, accept-language",
  };
}

function inLanguage(result: FormattedExecutionResult, language: Language): FormattedExecutionResult {
  if (!result.errors || language === usualLanguage) return result;
  return { ...result, errors: result.errors.map((error) => toldIn(language, error)) };
}

const noDocument = () => undefined;

function whenClosed(response: ServerResponse, then: () => void): void {
  if (response.destroyed || response.closed) then();
  else response.once("close", then);
}

function writeJson(result: FormattedExecutionResult): string {
  return `${JSON.stringify(result)}\n`;
}

/**
 * The status of an answer to a request that is well formed. As application/json, an operation that cannot run is told
 * of with 200, since a client cannot know who else wrote a 400; as application/graphql-response+json, an answer
 * without data is never a success.
 */
function statusOf(
  { result: { errors, data }, http: { status = 200 } }: ExecutedOperation,
  type: AnswerMediaType,
  { isById }: GraphQLRequest,
): number {
  if (type === "application/json") return status === 400 ? 200 : status;
  return status === 200 && isById && errors && data === undefined ? 404 : status;
}

function notAcceptable(): RequestFault {
  return new RequestFault(406, texts.notAcceptable({ types: joined(answerMediaTypes, texts.nor) }));
}

/** Refuses a request that is none of GraphQL, as the answer to one that is. */
export function refuseRequest(request: IncomingMessage, response: ServerResponse, fault: RequestFault): void {
  refuse(request, response, answerMediaTypeFor(request.headers.accept), fault);
}

/** A refusal by one who knows of codes, with what of it may leave. */
function requestFaultOf({ code, text, extensions }: GraphError): RequestFault {
  const { status = 400, headers = [] } = (extensions["http"] ?? {}) as Partial<HTTPGraphQLHead>;
  return new RequestFault(status, text, Object.fromEntries(headers), code, publicDetailsOf(extensions));
}

function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  type: AnswerMediaType = "application/json",
  { status, code, text, headers, details }: RequestFault,
): void {
  const language = languageFor(request.headers["accept-language"]);
  sendContent(request, response, {
    status,
    headers: {
      ...headers,
      ...headersOf(type, language),
      "cache-control": "no-store",
      // What is left of a body that was not read would be taken for the next request.
      ...(hasMoreToRead(request) ? { connection: "close" } : {}),
    },
    body: JSON.stringify({ errors: [{ message: text[language], extensions: { code, ...details } }] }),
    isTagged: false,
  });
}

function hasMoreToRead({ complete, headers }: IncomingMessage): boolean {
  return !complete && (headers["transfer-encoding"] !== undefined || Number(headers["content-length"]) > 0);
}

/** Makes what calls back when the client goes away before it has its answer. It looks only when somebody asks it to. */
function watchClient(response: ServerResponse): WatchClient {
  return (gone) => {
    const look = () => {
      if (!response.writableFinished) gone();
    };
    if (response.destroyed) look();
    else response.once("close", look);
  };
}
