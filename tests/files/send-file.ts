import { createHash } from "node:crypto";
import { once } from "node:events";
import { request, type ClientRequest, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";
import { tokenOfPerson } from "../../testing/tokens";

/** An answer as it came. */
interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

type Headers = Readonly<Record<string, string>>;

/** The digest by which content is found. */
export function digestOf(content: Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}

/** The headers of one who records the work of a unit. */
export function officer(id = "an"): Headers {
  return { authorization: `Bearer ${tokenOfPerson(id, "unit-officer:COURT/spc-dop")}` };
}

/** Begins to send a file; whoever calls writes it. */
export function beginPut(url: string, digest: string, headers: Headers): ClientRequest {
  const sent = request(`${url}/files/${digest}`, {
    method: "PUT",
    headers: { "content-type": "text/plain", ...headers },
    agent: false,
  });
  return sent.on("error", () => undefined);
}

/** Sends a file as a text, unless the headers say otherwise. */
export async function put(
  url: string,
  content: Buffer,
  headers: Headers = officer(),
  digest = digestOf(content),
): Promise<Answer> {
  const sent = beginPut(url, digest, { "content-length": String(content.length), ...headers });
  sent.end(content);
  return answerTo(sent);
}

/** Asks for a file, or for what is at another path. */
export async function get(
  url: string,
  path: string,
  headers: Headers = officer(),
  method = "GET",
): Promise<Answer> {
  const sent = request(url, {
    path: path.startsWith("/") ? path : `/files/${path}`,
    method,
    headers,
    agent: false,
  });
  sent.end();
  return answerTo(sent);
}

/** The status and the code of a refusal. */
export function refusalIn({ status, body }: Answer): readonly unknown[] {
  const { errors } = JSON.parse(body.toString("utf8")) as { errors: { extensions: { code: string } }[] };
  return [status, errors[0]?.extensions.code];
}

/** The answer to a request that was sent. */
export async function answerTo(sent: ClientRequest): Promise<Answer> {
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  return { status: response.statusCode, headers: response.headers, body: await buffer(response) };
}
