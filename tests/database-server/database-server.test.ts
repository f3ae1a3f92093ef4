import { openDatabase } from "../../platform/database/open-database";
import { readServerAddress } from "../../platform/database/server-address";
import type { Database } from "../../platform/database/database";
import { databaseShapes } from "../../commands/open-databases";
import { askAt } from "../../testing/ask";
import { startPrivateMariadb, type PrivateMariadb } from "../../testing/private-mariadb";
import { runCommand } from "../../testing/run-command";
import { startProcess } from "../../testing/start-process";

const [awards] = databaseShapes();
const timeouts = { poolSize: 4, connectTimeoutMs: 2_000, statementTimeoutMs: 500 };

describe("a database on a server", () => {
  let server: PrivateMariadb;

  beforeAll(async () => {
    server = await startPrivateMariadb();
  });

  afterAll(() => server?.remove());

  function open(prefix: string, replicas: readonly string[] = []): Promise<Database> {
    if (!awards) throw new Error("no shape");
    return openDatabase(awards, {
      server: {
        ...timeouts,
        address: readServerAddress("DATABASE_URL", `${server.url}/${prefix}`),
        replicas: replicas.map((url) => readServerAddress("DATABASE_REPLICA_URLS", url)),
      },
    });
  }

  it("is made once, with its tables, by processes that start at the same time", async () => {
    const opened = await Promise.all([open("at_once"), open("at_once"), open("at_once")]);
    const [{ tables } = { tables: 0 }] = await server.query<{ tables: number }>(
      "SELECT COUNT(*) AS tables FROM information_schema.tables WHERE table_schema = 'at_once_awards'",
    );
    expect(Number(tables)).toBeGreaterThan(10);
    const [{ runs } = { runs: 0 }] = await server.query<{ runs: number }>(
      "SELECT COUNT(DISTINCT name) AS runs FROM at_once_awards.migrations",
    );
    expect(await server.query("SELECT * FROM at_once_awards.migrations")).toHaveLength(Number(runs));
    await Promise.all(opened.map((database) => database.close()));
  });

  it("stands in utf8mb4 with a collation that MySQL and MariaDB both have", async () => {
    await (await open("collated")).close();
    const found = await server.query<{ table_collation: string }>(
      "SELECT DISTINCT table_collation AS table_collation FROM information_schema.tables WHERE table_schema = 'collated_awards'",
    );
    expect(found).toEqual([{ table_collation: "utf8mb4_bin" }]);
  });

  it("stops a statement that takes too long, on the server too", async () => {
    const database = await open("slow");
    await expect(database.manager().query("SELECT SLEEP(20) AS slept FROM DUAL")).rejects.toThrow(
      /max_statement_time/,
    );
    const running = await server.query<{ info: string | null }>(
      "SELECT info FROM information_schema.processlist WHERE info LIKE 'SELECT SLEEP%'",
    );
    expect(running).toEqual([]);
    await database.close();
  });

  it("reads from its replicas, and past one that is dead", async () => {
    const replica = await startPrivateMariadb();
    await (await open("spread")).close();
    await replica.query("CREATE DATABASE spread_awards");
    await replica.query("CREATE TABLE spread_awards.migrations AS SELECT 1 AS id");
    const database = await open("spread", [`${replica.url}/spread`]);
    const ports = async () => {
      const seen = new Set<number>();
      for (let at = 0; at < 6; at += 1) {
        const read = database
          .manager()
          .createQueryBuilder()
          .select("@@port", "port")
          .from("migrations", "row");
        seen.add(Number((await read.getRawOne<{ port: number }>())?.port));
      }
      return seen;
    };
    expect(await ports()).toContain(replica.port);
    const [written] = await database.write((manager) =>
      manager.query<{ port: number }[]>("SELECT @@port AS port"),
    );
    expect(Number(written?.port)).toBe(server.port);
    await replica.stop("SIGKILL");
    expect([...(await ports())]).toEqual([server.port]);
    await database.close();
    await replica.remove();
  });

  it("is answered from again after the server has restarted, without a restart of the graph", async () => {
    const graph = await startProcess("start", [], { env: server.env("restart") });
    const question = "{ sectors { name } }";
    const before = await askAt(graph.url, question);
    expect(before.errors).toBeUndefined();
    await server.stop();
    const meanwhile = await askAt<{ sectors: unknown[] }>(graph.url, question);
    expect(meanwhile.errors?.map(({ extensions }) => extensions?.["code"])).toContain("DATABASE_UNAVAILABLE");
    expect(JSON.stringify(meanwhile)).not.toMatch(/ECONN|127\.0\.0\.1|mysql/i);
    await server.start();
    expect(await askAt(graph.url, question)).toEqual(before);
    expect(await graph.stop()).toBe(0);
  });

  it.each([
    ["a wrong password", () => `mysql://root:wrong@127.0.0.1:${server.port}/eg`, /refuses the user "root"/],
    ["a port where nothing listens", () => "mysql://root@127.0.0.1:1/eg", /is not there/],
    ["a host that is not known", () => "mysql://root@no-such-host.invalid/eg", /host name that is not known/],
  ])("ends a start in one line that says what to look at: %s", async (_case, url, message) => {
    const { code, stderr } = await runCommand("import", [], { ...server.env("eg"), DATABASE_URL: url() });
    expect(code).toBe(1);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain("wrong@");
  });
});
