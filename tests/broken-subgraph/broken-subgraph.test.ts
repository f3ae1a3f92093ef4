import { readFileSync } from "node:fs";
import { askAt } from "../../testing/ask";
import { expectNothingInternal } from "../../testing/nothing-internal";
import { answerWith, startRawServer, type RawServer, type Respond } from "../../testing/raw-server";
import type { RunningProcess } from "../../testing/start-process";
import { acrossBoth, healthyAnswer, ownedByTowns, startTowns, type TownsAndRivers } from "./towns-and-rivers";

const whole = { towns: [{ name: "Huế", river: "Hương" }], mayor: "Lê", rivers: [{ name: "Hương" }] };
const everyPlace = ["rivers", "towns.0.river"];

const healthy: Respond = (socket, { body }) => answerWith(socket, JSON.stringify(healthyAnswer(body)));
const text =
  (written: string): Respond =>
  (socket) =>
    answerWith(socket, written);
const json = (answer: unknown): Respond => text(JSON.stringify(answer));
const head = (length: number) =>
  `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`;
/** Answers entities in one way, and roots in another. */
const each =
  (entities: unknown, roots: unknown, errors?: unknown): Respond =>
  (socket, { body }) => {
    const data = body.includes("_entities") ? { _entities: entities } : roots;
    answerWith(socket, JSON.stringify(errors === undefined ? { data } : { data, errors }));
  };
const page = "<html><body>nginx at http://10.0.0.7/ says no</body></html>";
const town = { __typename: "Town", river: "Hương" };

/** How much of a process is in memory, in megabytes. */
function residentOf({ child }: RunningProcess): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1]) / 1024;
}

describe("a subgraph that", () => {
  let towns: TownsAndRivers;
  let rivers: RawServer;
  let gateway: RunningProcess;

  beforeAll(async () => {
    towns = await startTowns();
    rivers = await startRawServer(healthy);
    gateway = await towns.startGateway(rivers.url, { SUBGRAPH_TIMEOUT_MS: "700", LOG_LEVEL: "silent" });
  });
  afterAll(async () => {
    await towns.stop();
    await rivers.stop();
  });
  // It is answered from again as soon as nothing is wrong, so every case begins with that.
  beforeEach(async () => {
    rivers.respond(healthy);
    expect(await askAt(gateway.url, acrossBoth)).toEqual({ data: whole });
  });

  async function expectMissing(
    code: string,
    at: readonly string[] = everyPlace,
    data: object = ownedByTowns,
  ) {
    const start = performance.now();
    const answer = await askAt(gateway.url, acrossBoth);
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(answer.data).toEqual(data);
    const errors = answer.errors ?? [];
    for (const { message } of errors) expectNothingInternal(message);
    expect(errors.map(({ path }) => path?.join(".")).sort()).toEqual(at);
    for (const { extensions } of errors) expect(extensions).toMatchObject({ code, subgraph: "rivers" });
  }

  it.each<[string, Respond]>([
    ["closes every connection", (socket) => void socket.destroy()],
    ["resets every connection", (socket) => void socket.resetAndDestroy()],
    ["never answers", () => undefined],
    ["sends its headers, and then nothing", (socket) => void socket.write(head(500))],
    ["sends half of a body, and then nothing", (socket) => void socket.write(`${head(500)}{"data":`)],
    ["sends half of a body and closes", (socket) => void socket.end(`${head(500)}{"data":`)],
    [
      "sends a byte at a time, for ever",
      (socket) => {
        socket.write(head(1_000_000));
        const timer = setInterval(() => socket.write(" "), 50);
        socket.once("close", () => clearInterval(timer));
      },
    ],
    ["speaks no HTTP", (socket) => void socket.write("220 mail.example ready\r\n")],
    [
      "sends headers without end",
      (socket) => void socket.write(`HTTP/1.1 200 OK\r\n${"x-long: y\r\n".repeat(10_000)}`),
    ],
    [
      "answers 500 in plain text",
      (socket) => answerWith(socket, "boom", { status: "500 Oh", type: "text/plain" }),
    ],
    [
      "answers 502 with a page",
      (socket) => answerWith(socket, page, { status: "502 Bad", type: "text/html" }),
    ],
    [
      "answers 503 with a page",
      (socket) => answerWith(socket, page, { status: "503 No", type: "text/html" }),
    ],
    ["answers 200 with a page", (socket) => answerWith(socket, page, { type: "text/html" })],
    [
      "answers 503 with errors of GraphQL",
      (socket) => answerWith(socket, '{"errors":[{"message":"busy"}]}', { status: "503 No" }),
    ],
    [
      "sends elsewhere",
      (socket) =>
        void socket.write("HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 0\r\n\r\n"),
    ],
    ["answers nothing", text("")],
    ["answers truncated JSON", text('{"data":{"rivers":[{"name":"Hư')],
    ["answers JSON nested without end", text("[".repeat(2_000_000))],
    ["answers a list", json([])],
    ["answers null", json(null)],
    ["answers an empty object", json({})],
  ])("%s counts as one that does not answer", async (_how, respond) => {
    rivers.respond(respond);
    await expectMissing("SUBGRAPH_UNAVAILABLE");
  });

  it.each<[string, Respond]>([
    ["answers no data and no errors", json({ data: null })],
    ["answers data that are a text", json({ data: "rivers" })],
    ["answers data that are a list", json({ data: [{ rivers: [] }] })],
    ["answers an empty list of errors, and no data", json({ errors: [] })],
    ["answers errors that are a text, and no data", json({ errors: "no" })],
    ["answers errors that are a text, beside no data", json({ data: null, errors: "no" })],
    ["answers other entities than were asked for", each([town, town], { rivers: {} })],
    [
      "answers entities that are no list, and an object for a list",
      each(town, { rivers: { name: "Hương" } }),
    ],
    ["answers a text for an object", each(["Hương"], { rivers: "Hương" })],
    ["answers a list for an object", each([[town]], { rivers: 5 })],
    ["answers objects for texts", each([{ ...town, river: { name: "x" } }], { rivers: { a: 1 } })],
  ])("%s has its answer left out", async (_how, respond) => {
    rivers.respond(respond);
    await expectMissing("SUBGRAPH_WRONG_ANSWER");
  });

  it("answers a list where an object belongs in a list loses what that may not be missing from", async () => {
    rivers.respond(each([town], { rivers: [{ name: "Hương" }, [{ name: "Hương" }]] }));
    await expectMissing("SUBGRAPH_WRONG_ANSWER", ["rivers.1"], { ...whole, rivers: null });
  });

  it.each<[string, unknown]>([
    ["a text", "no"],
    ["an object", { message: "no" }],
    ["a number", 7],
  ])("answers data, beside errors that are %s, has its answer left out", async (_what, errors) => {
    rivers.respond(each([town], { rivers: [{ name: "Hương" }] }, errors));
    await expectMissing("SUBGRAPH_WRONG_ANSWER");
  });

  it.each<[string, unknown]>([
    ["nothing", null],
    ["a text", "at /srv/rivers.js"],
    ["no message", {}],
    ["a number for a message", { message: 5, path: "x", locations: 3, extensions: "none" }],
    ["a path that is none", { message: "no", path: [{ a: 1 }, null] }],
    ["what is inside", { message: "connect ECONNREFUSED 10.0.0.9:3306 at run (/srv/a.js:1:2)" }],
    [
      "a code of its own",
      { message: "SELECT * FROM river", extensions: { code: "EDB", stack: "at x (/a.js)" } },
    ],
  ])("answers null with an error that is %s is told to be wrong", async (_what, error) => {
    rivers.respond(each([null], { rivers: null }, [error]));
    const { data, errors = [] } = await askAt(gateway.url, acrossBoth);
    expect(data).toEqual(ownedByTowns);
    expect(errors.length).toBeGreaterThan(0);
    expectNothingInternal(JSON.stringify(errors));
    for (const { extensions } of errors) {
      expect(extensions).toMatchObject({
        code: "INTERNAL_SERVER_ERROR",
        subgraph: "rivers",
        id: expect.any(String) as string,
      });
    }
  });

  it("has found the operation to be too much ends it, and is told with what it counted", async () => {
    const extensions = { code: "TOO_MANY_ROWS", measured: 11, allowed: 10 };
    const refusal = JSON.stringify({ errors: [{ message: "The operation read 11 rows.", extensions }] });
    for (let time = 1; time <= 20; time += 1) {
      rivers.respond((socket) => answerWith(socket, refusal, { status: "422 Too much" }));
      const { data, errors } = await askAt(gateway.url, acrossBoth);
      expect(data).toBeUndefined();
      expect(errors).toMatchObject([{ extensions: { ...extensions, subgraph: "rivers" } }]);
    }
    rivers.respond(healthy);
    expect(await askAt(gateway.url, acrossBoth)).toEqual({ data: whole });
  });

  it("has no memory for so large an answer is not taken for one that is away", async () => {
    const refusal = JSON.stringify({
      errors: [{ message: "no", extensions: { code: "SERVER_OVERLOADED" } }],
    });
    for (let time = 1; time <= 20; time += 1) {
      rivers.respond((socket) => answerWith(socket, refusal, { status: "422 Too much" }));
      const { data, errors } = await askAt(gateway.url, acrossBoth);
      expect(data).toBeUndefined();
      expect(errors).toMatchObject([{ extensions: { code: "SERVER_OVERLOADED" } }]);
    }
    rivers.respond(healthy);
    expect(await askAt(gateway.url, acrossBoth)).toEqual({ data: whole });
  });

  it("answers a hundred thousand errors is told of by few, with their number", async () => {
    const error = { message: "no", extensions: { code: "FORBIDDEN" }, path: ["nowhere"] };
    rivers.respond(each([town], { rivers: [{ name: "Hương" }] }, Array(100_000).fill(error)));
    const { data, errors = [] } = await askAt(gateway.url, acrossBoth);
    expect(data).toMatchObject({ rivers: whole.rivers });
    expect(errors.length).toBeLessThan(10);
    expect(errors.map(({ extensions }) => (extensions as { count?: number }).count)).toContain(100_000);
  });

  it("answers keys of prototypes changes nothing but its answer", async () => {
    rivers.respond(
      text(
        '{"data":{"__proto__":{"rivers":[]},"constructor":{"prototype":{"x":1}},"_entities":[],"rivers":[{"__proto__":{"name":"x"}}]}}',
      ),
    );
    await askAt(gateway.url, acrossBoth);
    rivers.respond(healthy);
    expect(await askAt(gateway.url, acrossBoth)).toEqual({ data: whole });
  });

  it.each<[string, (write: (chunk: Buffer) => void) => string]>([
    ["announced", () => head(1_000_000_000)],
    ["in chunks", () => "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n"],
  ])("answers a gigabyte, %s, is given up before it is in memory", async (_how, headers) => {
    const before = residentOf(gateway);
    const chunk = Buffer.alloc(1024 * 1024, " ");
    const framed = Buffer.concat([Buffer.from("100000\r\n"), chunk, Buffer.from("\r\n")]);
    let most = 0;
    rivers.respond((socket) => {
      const started = headers(() => undefined);
      socket.write(started);
      const sent = started.includes("chunked") ? framed : chunk;
      const write = () => {
        most = Math.max(most, residentOf(gateway));
        for (let more = !socket.destroyed; more && !socket.destroyed;) more = socket.write(sent);
      };
      socket.on("drain", write);
      write();
    });
    const answers = await Promise.all(Array.from({ length: 8 }, () => askAt(gateway.url, acrossBoth)));
    for (const { data } of answers) expect(data).toEqual(ownedByTowns);
    expect(most - before).toBeLessThan(400);
  });
});

describe("a subgraph that is not there", () => {
  it("leaves what the others own, and is answered from when it comes", async () => {
    const towns = await startTowns();
    const rivers = await startRawServer(healthy);
    const { port } = new URL(rivers.url);
    await rivers.stop();
    const gateway = await towns.startGateway(`http://127.0.0.1:${port}/graphql`, { LOG_LEVEL: "silent" });
    expect((await askAt(gateway.url, acrossBoth)).data).toEqual(ownedByTowns);
    await towns.stop();
  });
});
