import { createServer, type RequestListener, type Server, type ServerOptions } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import type { Duplex } from "node:stream";
import { StartError } from "../../errors/start-error";
import { securityHeaders } from "./send-content";

/** A server that listens. */
export interface Listening {
  readonly server: Server;
  /** Where it is reached: `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Whether it has been told to close. */
  isClosing(): boolean;
  /** Stops taking connections, lets what runs finish, and closes; what does not finish in time is cut off. */
  close(): Promise<void>;
}

/** Headers beyond these are dropped. */
const mostHeaders = 100;
/** How long the headers of a request may take at most, in milliseconds. */
const headersTimeoutMs = 10_000;
/** How long nothing may move on a connection while a request is under way, in milliseconds: a client that does not read. */
const stalledMs = 120_000;

/** How a server stops. */
interface Stopping {
  /** How long it goes on as before, in milliseconds, so that whoever sends it requests finds out that it will stop. */
  readonly delayMs: number;
  /** How long what runs then may take to finish, in milliseconds. */
  readonly timeoutMs: number;
}

/** How much of a server its clients may take up before they have asked anything. */
interface HttpLimits {
  /** How long the headers of a request may be, its first line included, in bytes. */
  readonly headerBytes: number;
  /** How long a client may take to send a request, in milliseconds. */
  readonly requestTimeoutMs: number;
  /** How many connections are open at a time; one more is closed at once. */
  readonly connections: number;
}

export interface ListenOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly http: HttpLimits;
  readonly stopping: Stopping;
}

/**
 * Listens on a host and port.
 * @throws StartError when the port is in use or not ours to take.
 */
export async function listen(
  handler: RequestListener,
  { host, port, http, stopping: { delayMs, timeoutMs } }: ListenOptions,
): Promise<Listening> {
  const { headerBytes, requestTimeoutMs, connections } = http;
  let isTold = false;
  let closing = false;
  const options: ServerOptions = {
    maxHeaderSize: headerBytes,
    requestTimeout: requestTimeoutMs,
    headersTimeout: Math.min(headersTimeoutMs, requestTimeoutMs),
    // How often those that are late are looked for.
    connectionsCheckingInterval: Math.min(5_000, Math.ceil(requestTimeoutMs / 4)),
  };
  const server = createServer(options, (request, response) => {
    // A connection that is kept alive would be served on and on: each is closed with its last answer.
    response.once("close", () => {
      if (closing) setImmediate(() => server.closeIdleConnections());
    });
    if (closing) response.setHeader("connection", "close");
    handler(request, response);
  });
  // Longer than clients and proxies keep an idle connection, so that it is they who close it and no request is lost.
  server.keepAliveTimeout = 65_000;
  server.timeout = stalledMs;
  server.maxHeadersCount = mostHeaders;
  server.maxConnections = connections;
  server.on("clientError", refuseBroken);
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  const shownHost = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return {
    server,
    url: `http://${shownHost}:${address.port}`,
    isClosing: () => isTold,
    close: async () => {
      isTold = true;
      if (delayMs > 0) await pause(delayMs);
      closing = true;
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      const timer = setTimeout(() => server.closeAllConnections(), timeoutMs);
      await closed;
      clearTimeout(timer);
    },
  };
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case "EADDRINUSE":
      return new StartError(`Port ${port} on ${host} is in use. End what holds it, or set PORT to another.`);
    case "EACCES":
      return new StartError(`This user may not listen on port ${port}. Set PORT to one above 1023.`);
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return new StartError(
        `${host} is no address of this machine. Set HOST to one that is, such as 127.0.0.1.`,
      );
    default:
      return error;
  }
}

const ambiguousLength =
  "Where the body ends is told twice, or in a way that is not known. Give one content-length, or one transfer-encoding: chunked.";

/** What is answered to what cannot be read as a request, by the code of the fault. */
const refusals: Readonly<Record<string, readonly [statusLine: string, told: string]>> = {
  HPE_HEADER_OVERFLOW: [
    "431 Request Header Fields Too Large",
    "The headers are longer than the server takes. Send fewer, or shorter ones.",
  ],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [
    "413 Payload Too Large",
    "The chunks of the body have longer extensions than the server takes. Send none.",
  ],
  ERR_HTTP_REQUEST_TIMEOUT: [
    "408 Request Timeout",
    "The request did not come in the time that the server waits. Send it again.",
  ],
  HPE_UNEXPECTED_CONTENT_LENGTH: ["400 Bad Request", ambiguousLength],
  HPE_INVALID_TRANSFER_ENCODING: ["400 Bad Request", ambiguousLength],
};
const noHttp = ["400 Bad Request", "What was sent is not HTTP as RFC 9112 has it."] as const;

const headers = Object.entries({
  ...securityHeaders,
  "content-type": "application/json; charset=utf-8",
  connection: "close",
})
  .map(([name, value]) => `${name}: ${value}\r\n`)
  .join("");

/** Answers what cannot be read as an HTTP request, or was not sent in time, and closes the connection. */
function refuseBroken({ code = "" }: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const [statusLine, told] = refusals[code] ?? noHttp;
  const body = JSON.stringify({ error: told });
  const length = `content-length: ${Buffer.byteLength(body)}\r\n`;
  socket.end(`HTTP/1.1 ${statusLine}\r\n${headers}${length}\r\n${body}`, () => socket.destroy());
}
