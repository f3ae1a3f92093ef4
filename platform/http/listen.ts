import { createServer, type RequestListener, type Server, type ServerOptions } from "node:http";
import type { AddressInfo } from "node:net";
import { StartError } from "../config/start-error";
import { usualHttpLimits, type HttpLimits } from "./http-limits";
import { refuseBroken } from "./refuse-broken";

/** A server that listens. */
export interface Listening {
  readonly server: Server;
  /** Where it is reached: `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Stops taking connections, lets what runs finish, and closes. */
  close(): Promise<void>;
}

/** Headers beyond these are dropped. */
const mostHeaders = 100;
/** How long the headers of a request may take at most, in milliseconds. */
const headersTimeoutMs = 10_000;
/** How long nothing may move on a connection while a request is under way, in milliseconds: a client that does not read. */
const stalledMs = 120_000;

/**
 * Listens on a host and port; port 0 takes a free one.
 * @throws StartError when the port is in use or not ours to take.
 */
export async function listen(
  handler: RequestListener,
  host: string,
  port: number,
  { headerBytes, requestTimeoutMs, connections }: HttpLimits = usualHttpLimits,
): Promise<Listening> {
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
    close: () =>
      new Promise((resolve) => {
        closing = true;
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
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
