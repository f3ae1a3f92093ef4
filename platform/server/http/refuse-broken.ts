import type { Duplex } from "node:stream";
import { securityHeaders } from "./security-headers";

const statusLines: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
  HPE_CHUNK_EXTENSIONS_OVERFLOW: "413 Payload Too Large",
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
};

const headers = Object.entries({ ...securityHeaders, connection: "close", "content-length": "0" })
  .map(([name, value]) => `${name}: ${value}\r\n`)
  .join("");

/** Answers what cannot be read as an HTTP request, or was not sent in time, and closes the connection. */
export function refuseBroken({ code = "" }: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  socket.end(`HTTP/1.1 ${statusLines[code] ?? "400 Bad Request"}\r\n${headers}\r\n`, () => socket.destroy());
}
