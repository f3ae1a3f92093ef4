import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createRequestContext } from "../request-context";
import { GuardedSource } from "./guarded-source";
import { HttpSource } from "./http-source";

let server: Server;
let answer: { readonly status: number; readonly body: string };
let asked = 0;
beforeAll(async () => {
  server = createServer((request, response) => {
    asked += 1;
    request.resume().once("end", () => {
      // As Node answers headers that are too long: without a body, and closing.
      response.writeHead(answer.status, { connection: "close" }).end(answer.body);
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(() => void server.close());

/** How a subgraph counts whose requests were answered so, more often than opens a breaker. */
async function outcome(status: number, body = "") {
  answer = { status, body };
  asked = 0;
  const { port } = server.address() as AddressInfo;
  const http = new HttpSource({ subgraph: "rivers", url: `http://127.0.0.1:${port}/`, timeoutMs: 5_000 });
  const source = new GuardedSource(http, { timeoutMs: 5_000 });
  const request = { text: "{ a }", operationName: undefined, variables: {} };
  for (let at = 0; at < 12; at += 1) await source.ask(request, createRequestContext()).catch(() => undefined);
  const { state, counts } = source;
  await source.close();
  return { state, retried: counts.retried, asked };
}

describe("a subgraph that refuses what one request carries", () => {
  it.each([400, 401, 403, 409, 411, 413, 414, 415, 422, 431, 451])(
    "with %d goes on being asked, and is not asked twice",
    async (status) => {
      expect(await outcome(status)).toEqual({ state: "closed", retried: 0, asked: 12 });
      expect(await outcome(status, "<html>no</html>")).toEqual({ state: "closed", retried: 0, asked: 12 });
    },
  );
});

describe("a subgraph that has a fault, is not there, or is asked too much", () => {
  it.each([404, 405, 408, 410, 429, 500])(
    "as %d says, is not asked for a while, and not twice",
    async (status) => {
      expect(await outcome(status)).toEqual({ state: "open", retried: 0, asked: 10 });
    },
  );

  it.each([502, 503, 504])("as %d says, is asked once more, and then not for a while", async (status) => {
    expect(await outcome(status)).toMatchObject({ state: "open", asked: 10 });
  });

  it.each([408, 429])("is not asked for a while, as %d says in an answer of GraphQL too", async (status) => {
    expect(await outcome(status, '{"errors":[{"message":"later"}]}')).toMatchObject({ state: "open" });
  });
});
