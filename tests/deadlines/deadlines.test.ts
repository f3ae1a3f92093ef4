import { once } from "node:events";
import { request } from "node:http";
import { readDeadlineHeader, deadlineHeader } from "../../platform/server/request/deadline-header";
import {
  acrossBoth,
  healthyAnswer,
  ownedByTowns,
  startTowns,
  type TownsAndRivers,
} from "../broken-subgraph/towns-and-rivers";
import { askAt } from "../../testing/ask";
import {
  answerWith,
  startRawServer,
  type RawRequest,
  type RawServer,
  type Respond,
} from "../../testing/raw-server";
import type { RunningProcess } from "../../testing/start-process";
import { waitUntil } from "../../testing/wait-until";

const answering: Respond = (socket, { body }) => answerWith(socket, JSON.stringify(healthyAnswer(body)));
const silent: Respond = () => undefined;

const timeLeftIn = ({ head }: RawRequest) =>
  readDeadlineHeader(new RegExp(`${deadlineHeader}: (\\S+)`, "i").exec(head)?.[1], Infinity);

describe("an operation whose time is over", () => {
  let towns: TownsAndRivers;
  let rivers: RawServer;
  let gateway: RunningProcess;

  beforeAll(async () => {
    towns = await startTowns();
    rivers = await startRawServer(answering);
    gateway = await towns.startGateway(rivers.url, { OPERATION_TIMEOUT_MS: "1500", LOG_LEVEL: "silent" });
    await askAt(gateway.url, acrossBoth);
  });
  afterAll(async () => {
    await towns.stop();
    await rivers.stop();
  });

  it("is answered with all that had come, and tells each place that is missing and whose it is", async () => {
    rivers.respond(silent);
    const { data, errors } = await askAt(gateway.url, acrossBoth);
    expect(data).toEqual(ownedByTowns);
    expect(errors?.map(({ path, extensions }) => [path?.join("."), extensions])).toEqual([
      ["towns.0.river", { code: "OPERATION_TIMED_OUT", subgraph: "rivers" }],
      ["rivers", { code: "OPERATION_TIMED_OUT", subgraph: "rivers" }],
    ]);
  });

  it("has told its subgraphs how long they are waited for: less than there is, and no more than a fetch may take", async () => {
    rivers.respond(answering);
    const own = await towns.startGateway(rivers.url, {
      OPERATION_TIMEOUT_MS: "60000",
      SUBGRAPH_TIMEOUT_MS: "5000",
    });
    for (const [asked, most] of [
      [gateway, 1500],
      [own, 5000],
    ] as const) {
      const before = rivers.requests.length;
      await askAt(asked.url, acrossBoth);
      const told = rivers.requests.slice(before).map(timeLeftIn);
      expect(told).toHaveLength(2);
      for (const time of told) {
        expect(time).toBeLessThan(most);
        expect(time).toBeGreaterThan(0);
      }
    }
  });

  it("is told 504 when it was not even planned by then", async () => {
    const hasty = await towns.startGateway(rivers.url, { OPERATION_TIMEOUT_MS: "1" });
    const response = await fetch(`${hasty.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
      body: JSON.stringify({ query: "{ rivers { name length } longest { length } }" }),
    });
    expect(response.status).toBe(504);
    const { errors } = (await response.json()) as { errors: { extensions: object }[] };
    expect(errors.map(({ extensions }) => extensions)).toMatchObject([{ code: "OPERATION_TIMED_OUT" }]);
  });

  it("whose client goes away closes what it had asked of subgraphs", async () => {
    let closed = 0;
    rivers.respond((socket) => socket.once("close", () => (closed += 1)));
    const before = rivers.requests.length;
    const sent = request(`${gateway.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
    }).on("error", () => undefined);
    sent.end(JSON.stringify({ query: acrossBoth }));
    await once(sent, "finish");
    await waitUntil("the rivers are asked twice", () => rivers.requests.length === before + 2);
    sent.destroy();
    await waitUntil("both are given up", () => closed === 2);
  });
});
