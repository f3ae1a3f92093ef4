import { once } from "node:events";
import { createServer, type AddressInfo, type Socket } from "node:net";

/** A request as it came over the wire. */
export interface RawRequest {
  readonly head: string;
  readonly body: string;
}

/** What is done with a request: anything that can be done with a socket. */
export type Respond = (socket: Socket, request: RawRequest) => void;

/** A server of bare sockets, which may break every rule of HTTP. */
export interface RawServer {
  readonly url: string;
  /** The requests that came whole, the latest last. */
  readonly requests: readonly RawRequest[];
  /** Does something else from now on. */
  respond(how: Respond): void;
  stop(): Promise<void>;
}

/** Listens on a free port. */
export async function startRawServer(first: Respond): Promise<RawServer> {
  const sockets = new Set<Socket>();
  const requests: RawRequest[] = [];
  let respond = first;
  const server = createServer((socket) => {
    let received = "";
    sockets.add(socket);
    socket.on("error", () => undefined).once("close", () => sockets.delete(socket));
    socket.setEncoding("utf8").on("data", (text: string) => {
      received += text;
      for (let request = cut(received); request; request = cut(received)) {
        received = received.slice(request.size);
        requests.push(request);
        respond(socket, request);
      }
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    requests,
    respond: (how) => (respond = how),
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

/** Writes a whole answer. */
export function answerWith(
  socket: Socket,
  body: string,
  { status = "200 OK", type = "application/json", length = Buffer.byteLength(body) } = {},
): void {
  socket.write(`HTTP/1.1 ${status}\r\ncontent-type: ${type}\r\ncontent-length: ${length}\r\n\r\n${body}`);
}

function cut(text: string): (RawRequest & { readonly size: number }) | undefined {
  const end = text.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const head = text.slice(0, end);
  const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
  const rest = Buffer.from(text.slice(end + 4));
  if (rest.length < length) return undefined;
  const body = rest.subarray(0, length).toString("utf8");
  return { head, body, size: end + 4 + body.length };
}
