import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { Registry } from "prom-client";
import { defaults } from "../../config/testkit/defaults";
import { createLogger } from "../../observability/logger";
import { AdmissionControl } from "../admission/admission-control";
import type { Listening } from "./listen";
import { sendJson } from "./send-content";
import { serveRoutes } from "./serve-routes";

const refused: string[] = [];
let heard: IncomingMessage | undefined;
let listening: Listening;
beforeAll(async () => {
  listening = await serveRoutes({
    ...defaults,
    port: 0,
    log: createLogger("test", "silent"),
    routes: new Map([
      [
        "/graphql",
        (request, response) => {
          heard = request;
          sendJson(request, response, 200, { is: "heard" });
        },
      ],
    ]),
    admission: new AdmissionControl(defaults.admission),
    registry: new Registry(),
    sendJson,
    findFaults: async () => ({}),
    noFaults: undefined,
    notFound: { en: "Nothing.", vi: "Không có gì." },
    failure: undefined,
    onRefused: (code) => refused.push(code),
    close: async () => undefined,
  });
});
afterAll(() => listening.close());

/** What comes back of a request with some headers beside its host, as it was sent. */
async function answerTo(path: string, ...headers: readonly string[]): Promise<string> {
  const { hostname, port } = new URL(listening.url);
  const socket = connect(Number(port), hostname);
  await once(socket, "connect");
  socket.write(`GET ${path} HTTP/1.1\r\nhost: graph\r\nconnection: close\r\n${headers.join("\r\n")}\r\n\r\n`);
  heard = undefined;
  return text(socket);
}

describe("a request with two headers of which there is one", () => {
  it.each([
    ["host", "Host: elsewhere"],
    ["authorization", "authorization: Bearer a\r\nAuthorization: Bearer b"],
    ["authorization", "authorization: Bearer a\r\nauthorization: Bearer a"],
    ["content-type", "content-type: application/json\r\ncontent-type: text/plain"],
    ["origin", "origin: https://a.example\r\nOrigin: https://b.example"],
    ["apollo-require-preflight", "apollo-require-preflight: 1\r\napollo-require-preflight: 2"],
    ["x-graph-signature", "x-graph-signature: a\r\nX-Graph-Signature: b"],
    ["x-graph-principal", "x-graph-principal: a\r\nx-graph-principal: b"],
    ["x-time-left-ms", "x-time-left-ms: 1\r\nx-time-left-ms: 2"],
  ])("is refused, and told which: %s", async (name, headers) => {
    refused.length = 0;
    for (const path of ["/graphql", "/livez", "/nothing"]) {
      const answer = await answerTo(path, headers);
      expect(answer).toMatch(/^HTTP\/1\.1 400 /);
      expect(answer).toContain(`The header ${name} is given twice. Give it once.`);
      expect(answer).toContain('"code":"BAD_REQUEST"');
    }
    expect(heard).toBeUndefined();
    expect(refused).toEqual(["BAD_REQUEST", "BAD_REQUEST", "BAD_REQUEST"]);
  });

  it.each([
    "content-length: 0\r\ncontent-length: 0",
    "content-length: 2\r\ncontent-length: 3\r\n\r\n{}",
    "content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n",
    "transfer-encoding: chunked\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n",
    "transfer-encoding: gzip, chunked\r\n\r\n2\r\n{}\r\n0\r\n",
    "transfer-encoding: identity\r\n\r\n{}",
  ])("is refused when they tell where it ends: %j", async (headers) => {
    const answer = await answerTo("/graphql", headers);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toMatch(/Where the body ends is told twice|transfer-encoding is another than chunked/);
    expect(heard).toBeUndefined();
  });

  it("is heard when a list may stand in several headers", async () => {
    const lists =
      "accept: text/html\r\naccept: application/json\r\nx-forwarded-for: 10.0.0.1\r\nX-Forwarded-For: 10.0.0.2";
    expect(await answerTo("/graphql", lists)).toMatch(/^HTTP\/1\.1 200 /);
    expect(heard?.headers["x-forwarded-for"]).toBe("10.0.0.1, 10.0.0.2");
  });
});
