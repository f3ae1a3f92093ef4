import { once } from "node:events";
import { request, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import { ApolloServer } from "@apollo/server";
import { defaults } from "../../config/testkit/defaults";
import { RequestDeadline, type WatchClient } from "../request/request-deadline";
import { BodyBudget } from "./body-budget";
import { answerGraphQL } from "./graphql-over-http";
import { listen, type Listening } from "./listen";

interface Context {
  readonly deadline: RequestDeadline;
}

const failures: unknown[] = [];
let asked: (deadline: RequestDeadline) => void;
let release: () => void;
const server = new ApolloServer<Context>({
  typeDefs: "type Query { wait: String, text(length: Int!): String }",
  resolvers: {
    Query: {
      wait: async (_root: unknown, _none: object, { deadline }: Context) => {
        asked(deadline);
        await new Promise<void>((resolve) => (release = resolve));
        return "done";
      },
      text: (_root: unknown, { length }: { length: number }) => "x".repeat(length),
    },
  },
  stopOnTerminationSignals: false,
});
const handling = {
  identify: () => undefined,
  createContext: (_caller: undefined, watch: WatchClient) => ({
    deadline: new RequestDeadline(60_000, watch),
  }),
  bodyBudget: new BodyBudget(1024 * 1024),
};
let listening: Listening;
beforeAll(async () => {
  await server.start();
  listening = await listen(
    (incoming, outgoing) => {
      answerGraphQL(server, handling, incoming, outgoing).catch((error: unknown) => failures.push(error));
    },
    { ...defaults, port: 0 },
  );
});
afterAll(async () => {
  await listening.close();
  await server.stop();
  expect(failures).toEqual([]);
});

const headers = { "content-type": "application/json" };

/** Sends `{ wait }`; gives the request, and why it was aborted, once the operation runs. */
async function startWaiting() {
  const runs = new Promise<RequestDeadline>((resolve) => (asked = resolve));
  const sent = request(listening.url, { method: "POST", headers });
  sent.end(JSON.stringify({ query: "{ wait }" }));
  const deadline = await runs;
  return { sent, deadline, ended: new Promise((resolve) => deadline.onAbort(resolve)) };
}

describe("the life of a request", () => {
  it("ends when the client goes away before it has its answer", async () => {
    const { sent, deadline, ended } = await startWaiting();
    expect(deadline.abortReason).toBeUndefined();
    sent.on("error", () => undefined).destroy();
    expect(await ended).toBe("gone");
    release();
  });

  it("does not end when the client has its answer and closes the connection", async () => {
    const { sent, deadline } = await startWaiting();
    release();
    const [response] = await once(sent, "response");
    response.resume();
    await once(response, "end");
    sent.destroy();
    await new Promise((resolve) => listening.server.getConnections(resolve));
    expect(deadline.abortReason).toBeUndefined();
  });
});

it("a client that goes away while it sends its body is no fault", async () => {
  const { port, hostname } = new URL(listening.url);
  const socket = connect(Number(port), hostname);
  const comes = once(listening.server, "request");
  socket.write(
    "POST / HTTP/1.1\r\nhost: here\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{",
  );
  const [, response] = await comes;
  socket.destroy();
  await once(response, "close");
});

it("a request that is refused leaves the connection open, unless a part of its body is not read", async () => {
  const refused = await fetch(listening.url, { method: "POST", headers, body: "{" });
  expect([refused.status, refused.headers.get("connection")]).toEqual([400, "keep-alive"]);
  const body = "x".repeat(2 * 1024 * 1024);
  const cut = await fetch(listening.url, { method: "POST", headers, body });
  expect([cut.status, cut.headers.get("connection")]).toEqual([413, "close"]);
});

it.each([
  ["short", 1000, null],
  ["long", 3000, "gzip"],
])("a %s answer of a subgraph is compressed only if that pays", async (_what, length, encoding) => {
  const body = JSON.stringify({ query: `{ text(length: ${length}) }` });
  const answer = await fetch(listening.url, { method: "POST", headers, body });
  expect(answer.headers.get("content-encoding")).toBe(encoding);
  expect(await answer.json()).toEqual({ data: { text: "x".repeat(length) } });
});

describe("a body", () => {
  const serve = (bodyBudget: BodyBudget) => {
    const askerOf = (_caller: undefined, incoming: IncomingMessage) => String(incoming.headers["x-asker"]);
    const narrow = { ...handling, bodyBudget, askerOf };
    return listen((incoming, outgoing) => void answerGraphQL(server, narrow, incoming, outgoing), {
      ...defaults,
      port: 0,
    });
  };
  let patient: Listening;
  let hasty: Listening;
  beforeAll(async () => {
    patient = await serve(new BodyBudget(10_000, 12_000));
    hasty = await serve(new BodyBudget(10_000, 12_000, { windowMs: 100, leastBytes: 100 }));
  });
  afterAll(async () => {
    await patient.close();
    await hasty.close();
  });

  interface Asking {
    readonly url: string;
    readonly everyMs?: number;
    readonly asker?: string;
  }
  /** Sends a body in pieces, each after the next turn of the loop, or less often, until it is answered. */
  async function inPieces(pieces: readonly string[], { url, everyMs = 0, asker = "one" }: Asking) {
    const sent = request(url, { method: "POST", headers: { ...headers, "x-asker": asker } });
    sent.on("error", () => undefined).flushHeaders();
    const comes = once(sent, "response") as Promise<[IncomingMessage]>;
    let isAnswered = false;
    void comes.then(() => (isAnswered = true));
    for (const piece of pieces) {
      if (isAnswered) break;
      sent.write(piece);
      await pause(everyMs);
    }
    sent.end();
    const [response] = await comes;
    const answer = JSON.parse(await text(response)) as { errors?: { extensions: object }[] };
    return { status: response.statusCode, connection: response.headers.connection, ...answer };
  }
  const operation = (length: number) => JSON.stringify({ query: `{ __typename }${" ".repeat(length)}` });
  const long = operation(8_000);
  const standing = [long, ...Array<string>(20).fill(" ")];

  it("that comes in pieces of a byte is read whole", async () => {
    const answer = await inPieces([...operation(300)], { url: patient.url });
    expect(answer).toMatchObject({ status: 200, data: { __typename: "Query" } });
  });

  it("that comes too slowly is refused, and its connection closed", async () => {
    expect(await inPieces([...operation(300)], { url: hasty.url, everyMs: 20 })).toMatchObject({
      status: 408,
      connection: "close",
      errors: [{ extensions: { code: "REQUEST_TOO_SLOW", allowed: 1_000 } }],
    });
  });

  it("that begins quickly and then stands is refused too, and holds nothing any more", async () => {
    const { url } = hasty;
    for (let round = 0; round < 3; round += 1)
      expect(await inPieces(standing, { url, everyMs: 20 })).toMatchObject({ status: 408 });
    expect(await inPieces([long], { url })).toMatchObject({ status: 200 });
  });

  it("of one who holds their share is refused, and one of another is read", async () => {
    const { url } = patient;
    const slow = request(url, { method: "POST", headers: { ...headers, "x-asker": "one" } });
    slow.on("error", () => undefined).write(long);
    let refused = await inPieces([long], { url });
    // Until what was sent of the other body has been read.
    while (refused.status === 200) refused = await inPieces([long], { url });
    expect(refused).toMatchObject({ status: 429, errors: [{ extensions: { code: "RATE_LIMITED" } }] });
    expect(await inPieces([operation(100)], { url, asker: "another" })).toMatchObject({ status: 200 });
    slow.destroy();
  });
});

it("a body that does not fit beside those that are being read is refused, and fits when they are gone", async () => {
  const narrow = { ...handling, bodyBudget: new BodyBudget(1000, 1500) };
  const small = await listen((incoming, outgoing) => void answerGraphQL(server, narrow, incoming, outgoing), {
    ...defaults,
    port: 0,
  });
  const { port, hostname } = new URL(small.url);
  const slow = connect(Number(port), hostname);
  const begins = once(small.server, "request") as Promise<[IncomingMessage]>;
  slow.write(
    `POST / HTTP/1.1\r\nhost: here\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{${" ".repeat(900)}`,
  );
  const [held] = await begins;
  const body = JSON.stringify({ query: `{ __typename }${" ".repeat(800)}` });
  const ask = () => fetch(small.url, { method: "POST", headers, body });
  let refused = await ask();
  // Until what was sent of the other body has been read.
  while (refused.status === 200) refused = await ask();
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "1"]);
  expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: "SERVER_OVERLOADED" } }] });
  slow.destroy();
  await new Promise((resolve) => held.once("close", resolve));
  for (let asked = 0; asked < 3; asked += 1) expect((await ask()).status).toBe(200);
  await small.close();
});
