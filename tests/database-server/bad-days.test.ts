import mysql from "mysql2/promise";
import { askAt, type Answer } from "../../testing/ask";
import { expectNothingInternal } from "../../testing/nothing-internal";
import { startPrivateMariadb, type PrivateMariadb } from "../../testing/private-mariadb";
import { runCommand } from "../../testing/run-command";
import { startProcess, type RunningProcess } from "../../testing/start-process";
import { waitUntil } from "../../testing/wait-until";

const question = '{ justice { name unit(code: "moj-dop") { name } } titles { code } courts { name } }';

interface Data {
  readonly [root: string]: unknown;
}

/** What is in an answer is what is in the whole one; what is missing is told with a code that says why. */
function expectTrue({ data, errors = [] }: Answer<Data>, whole: Data): void {
  for (const { message, extensions } of errors) {
    expectNothingInternal(message);
    expect(["DATABASE_UNAVAILABLE", "OPERATION_TIMED_OUT"]).toContain(extensions?.["code"]);
  }
  for (const [root, value] of Object.entries(whole)) {
    const told = data[root];
    if (told === null || JSON.stringify(told) !== JSON.stringify(value)) expect(errors).not.toEqual([]);
    if (told !== null && root !== "justice") expect(told).toEqual(value);
  }
}

describe("a database server that", () => {
  let server: PrivateMariadb;
  let graph: RunningProcess;
  let whole: Data;
  const ask = () => askAt<Data>(graph.url, question);
  const isWhole = async () => {
    const answer = await ask();
    expectTrue(answer, whole);
    return answer.errors === undefined;
  };

  beforeAll(async () => {
    server = await startPrivateMariadb();
    graph = await startProcess("start", [], {
      env: { ...server.env("bad"), OPERATION_TIMEOUT_MS: "4000", LOG_LEVEL: "silent" },
    });
    whole = (await ask()).data;
  });
  afterAll(async () => {
    await graph?.stop();
    await server?.remove();
  });

  it.each<NodeJS.Signals>(["SIGTERM", "SIGKILL"])(
    "is ended by %s while it is asked, and comes back, makes no wrong answer, and all are whole again",
    async (signal) => {
      let isOver = false;
      let missed = 0;
      const asking = Array.from({ length: 4 }, async () => {
        while (!isOver) if (!(await isWhole())) missed += 1;
      });
      await server.stop(signal);
      await waitUntil("answers miss it", () => missed > 4);
      await server.start();
      await waitUntil("answers are whole", isWhole);
      isOver = true;
      await Promise.all(asking);
      expect(await ask()).toEqual({ data: whole });
    },
  );

  it("closes all connections is connected to anew", async () => {
    const connections = await server.query<{ id: number }>(
      "SELECT id FROM information_schema.processlist WHERE db LIKE 'bad_%'",
    );
    expect(connections.length).toBeGreaterThan(0);
    for (const { id } of connections) await server.query(`KILL CONNECTION ${id}`).catch(() => undefined);
    await waitUntil("answers are whole", isWhole);
  });

  it("takes no more connections is told of, and asked again when it does", async () => {
    const held: mysql.Connection[] = [];
    await server.query("SET GLOBAL max_connections = 10");
    const own = await startProcess("subgraph", ["justice"], {
      env: { ...server.env("bad"), LOG_LEVEL: "silent" },
    });
    const hold = () => mysql.createConnection({ host: "127.0.0.1", port: server.port, user: "root" });
    // What the graph has is ended and held instead, again as long as it comes back in between.
    for (let theirs: readonly { readonly id: number }[] | undefined; theirs?.length !== 0;) {
      for (let taken: mysql.Connection | undefined; (taken = await hold().catch(() => undefined));)
        held.push(taken);
      const [rows] = (await held[0]?.query(
        "SELECT id FROM information_schema.processlist WHERE db LIKE 'bad_%'",
      )) as [{ readonly id: number }[], unknown];
      theirs = rows;
      for (const { id } of rows) await held[0]?.query(`KILL CONNECTION ${id}`).catch(() => undefined);
    }
    const { errors } = await askAt<Data>(own.url, "{ justice { name } }");
    expect(errors).toMatchObject([{ extensions: { code: "DATABASE_UNAVAILABLE" } }]);
    for (const connection of held) await connection.end();
    await waitUntil(
      "it is answered from",
      async () => (await askAt<Data>(own.url, "{ justice { name } }")).errors === undefined,
    );
    await own.stop();
    await server.query("SET GLOBAL max_connections = 151");
    await waitUntil("answers are whole", isWhole);
  });

  it("is read-only is read, refuses an import in a line, and takes it when it is writable", async () => {
    await server.query("CREATE USER clerk@'127.0.0.1' IDENTIFIED BY 'ink'");
    await server.query("GRANT ALL ON `desk\\_%`.* TO clerk@'127.0.0.1'");
    const clerkUrl = `mysql://clerk:ink@127.0.0.1:${server.port}/desk`;
    const env = { ...server.env("desk"), DATABASE_URL: clerkUrl, LOG_LEVEL: "silent" };
    const clerk = await startProcess("subgraph", ["justice"], { env });
    for (const name of ["awards", "courts"]) await (await startProcess("subgraph", [name], { env })).stop();
    await server.query("SET GLOBAL read_only = 1");
    const refused = await runCommand("import", ["--quiet"], env);
    expect([refused.code, refused.stderr]).toEqual([
      1,
      expect.stringMatching(/^[^\n]*it takes no writes; make it writable[^\n]*\n$/) as string,
    ]);
    expect(await askAt(clerk.url, "{ justice { name } }")).toMatchObject({ data: { justice: null } });
    await server.query("SET GLOBAL read_only = 0");
    expect((await runCommand("import", ["--quiet"], env)).code).toBe(0);
    expect(await askAt(clerk.url, "{ justice { name } }")).toEqual({
      data: { justice: { name: "Ngành Tư pháp" } },
    });
    await clerk.stop();
  });
});
