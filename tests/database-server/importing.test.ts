import { join } from "node:path";
import type { Database } from "../../platform/database/database";
import type { DatabaseLocation } from "../../platform/database/open-database";
import { readServerAddress } from "../../platform/database/server-address";
import { openDatabases, type Databases } from "../../commands/open-databases";
import { importInto } from "../../commands/records/import-into";
import { contentOf, kill, stopAt } from "../importing-at-size/run-import";
import { writeRecords } from "../importing-at-size/write-records";
import { startPrivateMariadb, type PrivateMariadb } from "../../testing/private-mariadb";
import { runCommand } from "../../testing/run-command";
import { temporaryFolder } from "../../testing/temporary-folder";

const folder = temporaryFolder();
const source = writeRecords(join(folder.path, "records"), 2000);
const dataDir = join(folder.path, "data");
let server: PrivateMariadb;
let unbroken: string;

beforeAll(async () => {
  server = await startPrivateMariadb();
  expect((await runCommand("import", [source], envOf("unbroken"))).code).toBe(0);
  unbroken = await contentOf(dataDir, locationOf(server, "unbroken"));
});
afterAll(async () => {
  await server?.remove();
  folder.remove();
});

function locationOf({ url }: PrivateMariadb, prefix: string): DatabaseLocation {
  const address = readServerAddress("DATABASE_URL", `${url}/${prefix}`);
  return {
    server: { address, replicas: [], poolSize: 4, connectTimeoutMs: 5_000, statementTimeoutMs: 30_000 },
  };
}

function envOf(prefix: string, dataFolder = join(folder.path, prefix), { url } = server) {
  return { DATA_DIR: dataFolder, DATABASE_URL: `${url}/${prefix}` };
}

async function rowsOf(on: PrivateMariadb, prefix: string): Promise<number> {
  const counts = [
    "awards.award",
    "awards.search_word",
    "awards.award_statistic",
    "justice.unit",
    "courts.unit",
  ];
  const sums = counts.map((table) => `(SELECT COUNT(*) FROM ${prefix}_${table})`);
  const [found] = await on.query<{ rows: number }>(`SELECT ${sums.join(" + ")} AS \`rows\``);
  return Number(found?.rows);
}

describe("an import whose connection is lost", () => {
  /** The connection of one database's write is ended by the server, at its begin or when all its rows are written. */
  function losing(database: Database, moment: "begin" | "commit"): Database {
    return {
      name: database.name,
      manager: () => database.manager(),
      read: database.read.bind(database),
      check: () => database.check(),
      writeClosed: (work, close) => database.writeClosed(work, close),
      version: () => database.version(),
      close: () => database.close(),
      writeBeside: database.writeBeside.bind(database),
      write: (work) =>
        database.write(async (manager) => {
          const [{ id } = { id: 0 }] = await manager.query<{ id: number }[]>("SELECT CONNECTION_ID() AS id");
          if (moment === "begin") await server.query(`KILL ${id}`);
          const done = await work(manager);
          if (moment === "commit") await server.query(`KILL ${id}`);
          return done;
        }),
    };
  }

  it.each([
    [
      "justice",
      "begin",
      /^sectors cannot be written to the database justice: .*\. Nothing was written\.$/,
      0,
    ],
    ["awards", "begin", /^units cannot be written to the database awards: .*\. Nothing was written\.$/, 0],
    ["justice", "commit", /^The import was broken off: .*\. Import the same files again: /, 0],
    ["courts", "commit", /^The import was broken off: .*\. Import the same files again: /, 50],
    ["awards", "commit", /^The import was broken off: .*\. Import the same files again: /, 100],
  ] as const)(
    "of %s at the %s leaves no part of a database, and the next import makes it whole",
    async (name, moment, message, rows) => {
      const prefix = `lost_${name}_${moment}`;
      const opened = await openDatabases(locationOf(server, prefix));
      const databases: Databases = Object.fromEntries(
        Object.entries(opened).map(([one, database]) => [
          one,
          one === name ? losing(database, moment) : database,
        ]),
      );
      const own = join(folder.path, prefix);
      await expect(importInto(databases, [source], { folder: own })).rejects.toThrow(message);
      expect(await rowsOf(server, prefix)).toBe(rows);
      await Promise.all(Object.values(opened).map((database) => database.close()));
      expect(await runCommand("import", [source], envOf(prefix))).toMatchObject({ code: 0, stderr: "" });
      expect(await contentOf(dataDir, locationOf(server, prefix))).toBe(unbroken);
      expect(await rowsOf(server, prefix)).toBe(await rowsOf(server, "unbroken"));
    },
  );
});

describe("two imports at once on a server", () => {
  it("are kept apart, though their data folders differ, until the first has ended in whatever way", async () => {
    const first = await stopAt("begin justice", envOf("twice", join(folder.path, "one")), source);
    const elsewhere = envOf("twice", join(folder.path, "other"));
    expect(await runCommand("import", [source], elsewhere)).toMatchObject({
      code: 1,
      stderr: "Another import into these databases is running. Wait until it has ended, then import again.\n",
    });
    await kill(first);
    expect(await runCommand("import", [source], elsewhere)).toMatchObject({ code: 0, stderr: "" });
    expect(await contentOf(dataDir, locationOf(server, "twice"))).toBe(unbroken);
  });
});

describe("a server whose disk is full", () => {
  it("is told in one line, and has nothing of the import", async () => {
    const small = await startPrivateMariadb([
      "--innodb-file-per-table=0",
      "--innodb-data-file-path=ibdata1:12M:autoextend:max:48M",
      "--innodb-autoextend-increment=1",
    ]);
    const large = writeRecords(join(folder.path, "large"), 40_000);
    const env = envOf("full", join(folder.path, "full"), small);
    const { code, stderr } = await runCommand("import", ["--quiet", large], env);
    expect(stderr).toMatch(
      /^awards cannot be written to the database awards: .* is full.*\. Nothing was written\.\n$/,
    );
    expect(code).toBe(1);
    expect(await rowsOf(small, "full")).toBe(0);
    const fewer = await runCommand("import", ["--quiet", source], env);
    expect(fewer).toMatchObject({ code: 0, stderr: "" });
    expect(await contentOf(dataDir, locationOf(small, "full"))).toBe(unbroken);
    await small.remove();
  });
});

describe("a code that is longer than its column", () => {
  it("is told with its line, not by the server", async () => {
    const long = writeRecords(join(folder.path, "long"), 20, "a".repeat(97));
    const { code, stderr } = await runCommand("import", ["--quiet", long], envOf("long"));
    expect(code).toBe(1);
    expect(stderr).toContain('awards.csv:2:1 column "code"');
    expect(stderr).toContain("a code has at most 96 characters; this one has 97");
  });
});
