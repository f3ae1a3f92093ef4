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
  ["start", [], "{ justice { name units { totalCount } } }"],
  ["subgraph", ["courts"], "{ courts { name } }"],
] as const)("%s, asked much more than it can do at once", (command, args, query) => {
  it("answers or refuses every one, tells of its health meanwhile, and recovers by itself", async () => {
    const running = await startProcess(command, args, {
      env: { DATA_DIR: join(folder.path, command), MAX_OPERATIONS_WAITING: "20" },
    });
    expect((await ask(running.url, query)).status).toBe(200);
    const replies = Array.from({ length: 400 }, () => ask(running.url, query));
    expect((await fetch(`${running.url}/livez`)).status).toBe(200);
    const statuses = new Map<number, number>();
    for (const { status } of await Promise.all(replies))
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    expect([...statuses.keys()].sort()).toEqual([200, 503]);
    await waitUntil("it has recovered", async () => (await ask(running.url, query)).status === 200);
    expect(await running.stop()).toBe(0);
  });
});
