import { once } from "node:events";
import { request, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";

/** An answer as it came. */
export interface Sent {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Sends a body to a graph as it is, on a connection of its own. */
export async function sendBody(
  url: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Sent> {
  const sent = request(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    agent: false,
  });
  sent.end(body);
  return answerTo(sent);
}

/** Sends an operation. */
export function send(
  url: string,
  operation: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<Sent> {
  return sendBody(url, JSON.stringify(operation), headers);
}

/** Asks for a path, without a body. */
export function sendGet(
  url: string,
  path: string,
  { headers = {}, method = "GET" }: { headers?: Readonly<Record<string, string>>; method?: string } = {},
): Promise<Sent> {
  const sent = request(url, { path, method, headers, agent: false });
  sent.end();
  return answerTo(sent);
}

/** What the first error of an answer tells, with the status. */
export function refusalIn({ status, text: body }: Sent): Readonly<Record<string, unknown>> {
  const { errors } = JSON.parse(body) as { errors?: { extensions: Record<string, unknown> }[] };
  return { status, ...errors?.[0]?.extensions };
}

async function answerTo(sent: ReturnType<typeof request>): Promise<Sent> {
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  return { status: response.statusCode, headers: response.headers, text: await text(response) };
}
