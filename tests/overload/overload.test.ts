import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { Agent, request, type IncomingMessage } from "node:http";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { startForeignFederation, type ForeignFederation } from "../../testing/foreign-federation";
import { startProcess, type RunningProcess } from "../../testing/start-process";
import { temporaryFolder } from "../../testing/temporary-folder";
import { waitUntil } from "../../testing/wait-until";

const folder = temporaryFolder();
afterAll(() => folder.remove());

const headers = { "content-type": "application/json" };

interface Reply {
  readonly status: number;
  readonly retryAfter: string | undefined;
  readonly body: unknown;
}

async function reply(response: IncomingMessage): Promise<Reply> {
  return {
    status: response.statusCode ?? 0,
    retryAfter: response.headers["retry-after"],
    body: JSON.parse(await text(response)) as unknown,
  };
}

/** Asks over a connection of its own, or of an agent's. */
function ask(url: string, query: string, agent: Agent | false = false): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/graphql`, { method: "POST", headers, agent }, (response) => {
      reply(response).then(resolve, reject);
    });
    sent.once("error", reject).end(JSON.stringify({ query }));
  });
}

const refused = {
  status: 503,
  retryAfter: expect.stringMatching(/^[1-9]$/) as string,
  body: { errors: [{ message: expect.any(String) as string, extensions: { code: "SERVER_OVERLOADED" } }] },
};

describe("a gateway that has as much to do as it may", () => {
  let federation: ForeignFederation;
  let gateway: RunningProcess;
  const question = "{ towns { name river } }";
  const answered = {
    status: 200,
    retryAfter: undefined,
    body: { data: { towns: [{ name: "Huế", river: "Hương" }] } },
  };

  beforeAll(async () => {
    federation = await startForeignFederation();
    const file = join(folder.path, "supergraph.graphql");
    writeFileSync(file, federation.supergraph);
    gateway = await startProcess("gateway", [], {
      env: { SUPERGRAPH: file, MAX_OPERATIONS_UNDER_WAY: "2", MAX_OPERATIONS_WAITING: "1" },
    });
    expect(await ask(gateway.url, question)).toEqual(answered);
  });
  afterAll(async () => {
    await gateway.stop();
    await federation.stop();
  });

  /** Asks twice, the second time once the first runs; gives their answers, which wait for the rivers. */
  async function startTwo(): Promise<readonly Promise<Reply>[]> {
    const kept: Promise<Reply>[] = [];
    for (let asked = 1; asked <= 2; asked += 1) {
      const before = federation.riversAsked();
      kept.push(ask(gateway.url, question));
      await waitUntil("it runs", () => federation.riversAsked() > before);
    }
    return kept;
  }

  it("refuses what comes beyond its line, unread, tells of its health, and answers all others", async () => {
    const release = federation.holdRivers();
    const kept = await startTwo();
    // Which of two that come at once stands in the line is not known: one of them does.
    const [one, other] = [ask(gateway.url, question), ask(gateway.url, question)];
    expect(await Promise.race([one, other])).toEqual(refused);

    const unread = request(`${gateway.url}/graphql`, {
      method: "POST",
      agent: false,
      headers: { ...headers, "content-length": 1_000_000 },
    }).on("error", () => undefined);
    unread.flushHeaders();
    const [response] = (await once(unread, "response")) as [IncomingMessage];
    expect(await reply(response)).toEqual(refused);
    expect(response.headers.connection).toBe("close");
    for (const path of ["/livez", "/operations"]) expect((await fetch(gateway.url + path)).status).toBe(200);

    release();
    for (const each of kept) expect(await each).toEqual(answered);
    for (const each of [one, other]) expect([200, 503]).toContain((await each).status);
    await waitUntil("it has recovered", async () => (await ask(gateway.url, question)).status === 200);
  });

  it("lets nobody wait for long", async () => {
    const release = federation.holdRivers();
    const kept = await startTwo();
    expect(await ask(gateway.url, question)).toEqual(refused);
    release();
    for (const each of kept) expect(await each).toEqual(answered);
    await waitUntil("it has recovered", async () => (await ask(gateway.url, question)).status === 200);
  });

  it("keeps the connection of one whom it refuses, who may ask again over it", async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const release = federation.holdRivers();
    const kept = [...(await startTwo()), ask(gateway.url, question)];
    await waitUntil("the line is full", async () => (await ask(gateway.url, question, agent)).status === 503);
    release();
    for (const each of kept) expect([200, 503]).toContain((await each).status);
    await waitUntil("it is answered", async () => (await ask(gateway.url, question, agent)).status === 200);
    agent.destroy();
  });
});

describe.each([
  ["start", [], "justice { units(first: 50) { nodes { name parent { name } } } }"],
  ["subgraph", ["courts"], "courts { units(first: 50) { nodes { name parent { name } } } }"],
] as const)("%s", (command, args, field) => {
  const short = `{ ${field} }`;
  const long = `{ ${Array.from({ length: 50 }, (_none, at) => `at${at}: ${field}`).join(" ")} }`;
  let running: RunningProcess;
  beforeAll(async () => {
    running = await startProcess(command, args, {
      env: { DATA_DIR: join(folder.path, command), MAX_OPERATIONS_WAITING: "20" },
    });
    for (const query of [short, long]) expect((await ask(running.url, query)).status).toBe(200);
  });
  afterAll(() => running.stop());

  /** Lets clients ask so often, each again when it has its answer; gives the statuses that they got. */
  async function keepAsking(clients: number, times: number, query: string): Promise<ReadonlySet<number>> {
    const statuses = new Set<number>();
    const client = async () => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      for (let asked = 0; asked < times; asked += 1)
        statuses.add((await ask(running.url, query, agent)).status);
      agent.destroy();
    };
    await Promise.all(Array.from({ length: clients }, client));
    return statuses;
  }

  it.each([4, 8])(
    "refuses none of %p clients that wait for their answers, to short operations or long ones",
    async (clients) => {
      for (const [query, times] of [
        [short, 60],
        [long, 6],
        [short, 20],
        [long, 2],
      ] as const)
        expect(await keepAsking(clients, times, query)).toEqual(new Set([200]));
    },
  );

  it("asked much more than it can do, answers or refuses every one, tells of its health meanwhile, and recovers", async () => {
    const replies = Array.from({ length: 400 }, () => ask(running.url, short));
    expect((await fetch(`${running.url}/livez`)).status).toBe(200);
    const statuses = new Set((await Promise.all(replies)).map(({ status }) => status));
    expect([...statuses].sort()).toEqual([200, 503]);
    await waitUntil("it has recovered", async () => !(await keepAsking(4, 4, long)).has(503));
    expect(await running.stop()).toBe(0);
  });
});
