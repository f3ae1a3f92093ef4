import type { IncomingMessage, ServerResponse } from "node:http";
import { HeaderMap, type ApolloServer, type BaseContext } from "@apollo/server";

/** The largest body that is read, in bytes. */
const largestBody = 1024 * 1024;

const whatToSend = "Send one operation, as an object with `query` and `variables`.";

class RequestFault extends Error {
  constructor(
    readonly status: number,
    readonly code: "BAD_REQUEST" | "REQUEST_TOO_LARGE",
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

/**
 * Answers one HTTP request with an Apollo Server. Apollo Server does GraphQL over HTTP itself; this reads the body
 * and carries the answer, with no framework between.
 */
export async function answerGraphQL<Context extends BaseContext>(
  server: ApolloServer<Context>,
  createContext: (request: IncomingMessage) => Context,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  let body: unknown;
  try {
    body = await readBody(request);
  } catch (fault) {
    if (fault instanceof RequestFault) return refuse(response, fault);
    throw fault;
  }
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  const url = request.url ?? "/";
  const answer = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method ?? "GET",
      headers,
      search: url.includes("?") ? url.slice(url.indexOf("?")) : "",
      body,
    },
    context: async () => createContext(request),
  });
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  response.statusCode = answer.status ?? 200;
  if (answer.body.kind === "complete") {
    response.end(answer.body.string);
    return;
  }
  for await (const chunk of answer.body.asyncIterator) response.write(chunk);
  response.end();
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  if (request.method === "GET") return undefined;
  if (request.method !== "POST") {
    throw new RequestFault(405, "BAD_REQUEST", `${request.method} is not for GraphQL. Use POST or GET.`, {
      allow: "GET, POST",
    });
  }
  const type = (request.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") {
    const found = type ? `"${type.slice(0, 80)}"` : "not told";
    throw new RequestFault(
      415,
      "BAD_REQUEST",
      `The content type of the body is ${found}. Send JSON, with content-type: application/json.`,
    );
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestBody) {
      throw new RequestFault(
        413,
        "REQUEST_TOO_LARGE",
        `The body is larger than ${largestBody} bytes. Ask for less at a time.`,
      );
    }
    chunks.push(chunk);
  }
  return parseBody(Buffer.concat(chunks).toString("utf8"));
}

function parseBody(text: string): object {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    const found = text.trim() === "" ? "empty" : "not JSON";
    throw new RequestFault(400, "BAD_REQUEST", `The body is ${found}. ${whatToSend}`);
  }
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    throw new RequestFault(400, "BAD_REQUEST", `The body is JSON and no object. ${whatToSend}`);
  }
  if (Object.keys(body).length === 0) {
    throw new RequestFault(400, "BAD_REQUEST", `The body is an empty object. ${whatToSend}`);
  }
  return body;
}

function refuse(response: ServerResponse, { status, code, message, headers }: RequestFault): void {
  response.writeHead(status, {
    ...headers,
    "content-type": "application/json; charset=utf-8",
    connection: "close",
  });
  response.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}
