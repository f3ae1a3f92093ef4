import { once } from "node:events";
import { request, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";
import { sharedGraphUrl } from "../../testing/shared-graph";

/** An answer as it came over the wire: what is compressed is still so. */
export interface RawAnswer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

interface RawRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** Sends one request to the shared graph, with no header but those given. */
export async function askRaw(
  path: string,
  { method = "GET", headers, body }: RawRequest = {},
): Promise<RawAnswer> {
  const sent = request(`${sharedGraphUrl()}${path}`, { method, headers: { ...headers }, agent: false });
  sent.end(body);
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  return { status: response.statusCode, headers: response.headers, body: await buffer(response) };
}

/** The path of an operation that is asked by GET. */
export function pathOf(parameters: Readonly<Record<string, string>>): string {
  return `/graphql?${new URLSearchParams(parameters).toString()}`;
}

/** A header with which a GET is answered. */
export const preflight = { "apollo-require-preflight": "true" };
