import { once } from "node:events";
import { request } from "node:http";
import mysql, { type Connection } from "mysql2/promise";
import { askAt } from "../../testing/ask";
import { startPrivateMariadb, type PrivateMariadb } from "../../testing/private-mariadb";
import { startProcess, type RunningProcess } from "../../testing/start-process";
import { waitUntil } from "../../testing/wait-until";

const question = '{ justice { name unit(code: "moj-dop") { name } } titles { code } }';

describe("a statement that takes too long", () => {
  let server: PrivateMariadb;
  let graph: RunningProcess;
  let locking: Connection;
  let whole: unknown;

  beforeAll(async () => {
    server = await startPrivateMariadb();
    graph = await startProcess("start", [], {
      env: {
        ...server.env("ending"),
        DATABASE_POOL_SIZE: "2",
        OPERATION_TIMEOUT_MS: "2000",
        LOG_LEVEL: "silent",
      },
    });
    whole = await askAt(graph.url, question);
    locking = await mysql.createConnection({ host: "127.0.0.1", port: server.port, user: "root" });
  });
  afterAll(async () => {
    await locking?.end();
    await graph?.stop();
    await server?.remove();
  });
  beforeEach(() => locking.query("LOCK TABLES ending_justice.unit WRITE"));
  afterEach(() => locking.query("UNLOCK TABLES"));

  const waiting = async () => {
    const [row] = await server.query<{ waiting: string | number }>(
      "SELECT COUNT(*) AS waiting FROM information_schema.processlist WHERE state LIKE 'Waiting for table%' AND info LIKE '%`unit`%'",
    );
    return Number(row?.waiting);
  };

  it("is stopped on the server when the time of its operation is over, and the rest is answered", async () => {
    const asked = askAt<{ titles: unknown[] }>(graph.url, question);
    await waitUntil("the statement waits", async () => (await waiting()) === 1);
    const { data, errors } = await asked;
    expect(data).toMatchObject({ justice: { name: "Ngành Tư pháp", unit: null } });
    expect(data.titles.length).toBeGreaterThan(10);
    expect(errors).toMatchObject([
      { path: ["justice", "unit"], extensions: { code: "OPERATION_TIMED_OUT", subgraph: "justice" } },
    ]);
    await waitUntil("the statement is gone", async () => (await waiting()) === 0);
  });

  it("is stopped when the client goes away", async () => {
    const headers = { "content-type": "application/json" };
    const sent = request(`${graph.url}/graphql`, { method: "POST", headers }).on("error", () => undefined);
    sent.end(JSON.stringify({ query: question }));
    await once(sent, "finish");
    await waitUntil("the statement waits", async () => (await waiting()) === 1);
    sent.destroy();
    await waitUntil("the statement is gone", async () => (await waiting()) === 0);
  });

  it("takes no connection from those who ask after it, more often than there are connections", async () => {
    for (let times = 0; times < 3; times += 1) {
      const { errors } = await askAt(graph.url, question);
      expect(errors?.[0]?.extensions?.["code"]).toBe("OPERATION_TIMED_OUT");
    }
    await locking.query("UNLOCK TABLES");
    expect(await askAt(graph.url, question)).toEqual(whole);
  });
});
