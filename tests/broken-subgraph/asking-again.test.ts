import { askAt } from "../../testing/ask";
import { answerWith, startRawServer, type RawServer, type Respond } from "../../testing/raw-server";
import type { RunningProcess } from "../../testing/start-process";
import { waitUntil } from "../../testing/wait-until";
import { acrossBoth, healthyAnswer, ownedByTowns, startTowns, type TownsAndRivers } from "./towns-and-rivers";

const whole = { towns: [{ name: "Huế", river: "Hương" }], mayor: "Lê", rivers: [{ name: "Hương" }] };
const healthy: Respond = (socket, { body }) => answerWith(socket, JSON.stringify(healthyAnswer(body)));
const unavailable: Respond = (socket) =>
  answerWith(socket, "later", { status: "503 No", type: "text/plain" });

/** Does one thing the first time, and is well from then on. */
function once(first: Respond): Respond {
  let isFirst = true;
  return (socket, request) => {
    const respond = isFirst ? first : healthy;
    isFirst = false;
    respond(socket, request);
  };
}

describe("a subgraph that fails once", () => {
  let towns: TownsAndRivers;
  let rivers: RawServer;
  let gateway: RunningProcess;
  beforeAll(async () => {
    towns = await startTowns();
    rivers = await startRawServer(healthy);
    gateway = await towns.startGateway(rivers.url, { SUBGRAPH_TIMEOUT_MS: "700", LOG_LEVEL: "silent" });
    await askAt(gateway.url, acrossBoth);
  });
  afterAll(async () => {
    await towns.stop();
    await rivers.stop();
  });

  it.each<[string, Respond]>([
    ["closes the connection", (socket) => void socket.destroy()],
    ["resets the connection", (socket) => void socket.resetAndDestroy()],
    ["is not available", unavailable],
  ])("and %s is asked once more, and nothing is missing", async (_how, first) => {
    const before = rivers.requests.length;
    rivers.respond(once(first));
    expect(await askAt(gateway.url, acrossBoth)).toEqual({ data: whole });
    expect(rivers.requests.length - before).toBe(3);
  });

  it.each<[string, Respond]>([
    ["has begun to answer", (socket) => void socket.end('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{"da')],
    ["takes too long", () => undefined],
    ["has a fault of its own", (socket) => answerWith(socket, "boom", { status: "500 Oh" })],
  ])("and %s is not asked again", async (_how, first) => {
    const before = rivers.requests.length;
    rivers.respond(once(first));
    const { errors } = await askAt(gateway.url, acrossBoth);
    expect(errors).toHaveLength(1);
    expect(rivers.requests.length - before).toBe(2);
  });

  it("is not asked to change anything twice", async () => {
    const before = rivers.requests.length;
    rivers.respond(unavailable);
    const { data, errors } = await askAt(gateway.url, "mutation { dam }");
    expect(data).toEqual({ dam: null });
    expect(errors).toMatchObject([{ extensions: { code: "SUBGRAPH_UNAVAILABLE", subgraph: "rivers" } }]);
    expect(rivers.requests.length - before).toBe(1);
  });
});

describe("a subgraph that goes on failing", () => {
  let towns: TownsAndRivers;
  let rivers: RawServer;
  let gateway: RunningProcess;
  beforeAll(async () => {
    towns = await startTowns();
    rivers = await startRawServer(healthy);
    gateway = await towns.startGateway(rivers.url, { SUBGRAPH_TIMEOUT_MS: "500" });
    await askAt(gateway.url, acrossBoth);
  });
  afterAll(async () => {
    await towns.stop();
    await rivers.stop();
  });
  const readyz = async () => (await fetch(`${gateway.url}/readyz`)).json();

  it("is left alone for a while, and what it owns is told to be missing at once", async () => {
    rivers.respond(() => undefined);
    await Promise.all(Array.from({ length: 5 }, () => askAt(gateway.url, acrossBoth)));
    const before = rivers.requests.length;
    const answer = await askAt(gateway.url, acrossBoth);
    expect(rivers.requests).toHaveLength(before);
    expect(answer.data).toEqual(ownedByTowns);
    expect(answer.errors?.map(({ path, extensions }) => [path?.join("."), extensions])).toMatchObject([
      ["towns.0.river", { code: "SUBGRAPH_UNAVAILABLE", subgraph: "rivers" }],
      ["rivers", { code: "SUBGRAPH_UNAVAILABLE", subgraph: "rivers" }],
    ]);
    await waitUntil("the log tells of it", () => gateway.output().includes("it is not asked for a while"));
  });

  it("is tried by one request at a time, and told of where readiness is told", async () => {
    const seen = rivers.requests.length;
    await waitUntil("it is tried", async () => {
      await Promise.all([askAt(gateway.url, acrossBoth), askAt(gateway.url, acrossBoth)]);
      return rivers.requests.length > seen;
    });
    expect(rivers.requests.length - seen).toBe(1);
    expect(await readyz()).toEqual({
      status: "unavailable",
      faults: { rivers: "does not answer, and is not asked for a while" },
    });
  });

  it("is answered from again soon after it is back", async () => {
    rivers.respond(healthy);
    await waitUntil("nothing is missing", async () => !("errors" in (await askAt(gateway.url, acrossBoth))));
    expect(await askAt(gateway.url, acrossBoth)).toEqual({ data: whole });
    await waitUntil("the log tells of it", () =>
      gateway.output().includes("a subgraph that had failed answers again"),
    );
  });
});
