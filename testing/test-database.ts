import { randomBytes } from "node:crypto";
import mysql from "mysql2/promise";
import type { DatabaseLocation } from "../platform/database/open-database";
import { readServerAddress, type ServerAddress } from "../platform/database/server-address";
import { temporaryFolder } from "./temporary-folder";

/** Databases of a test's own: files in a temporary folder, or databases on the server that the run names. */
export interface TestDatabase {
  /** What a process is given to use them. */
  readonly env: Readonly<Record<string, string>>;
  readonly location: DatabaseLocation;
  remove(): Promise<void>;
}

/** The server that the run names besides SQLite: an address as in `DATABASE_URL`, whose prefix begins all prefixes. */
const server = process.env["EMULATION_GRAPH_TEST_DATABASE"];

/** Makes fresh, empty databases. */
export function freshDatabase(): TestDatabase {
  const folder = temporaryFolder();
  const env = { DATA_DIR: folder.path };
  if (!server) {
    return { env, location: { folder: folder.path }, remove: async () => folder.remove() };
  }
  const named = readServerAddress("EMULATION_GRAPH_TEST_DATABASE", server);
  const address = { ...named, prefix: `${named.prefix}_${randomBytes(5).toString("hex")}` };
  const login = `${encodeURIComponent(address.username)}:${encodeURIComponent(address.password)}`;
  return {
    env: { ...env, DATABASE_URL: `mysql://${login}@${address.host}:${address.port}/${address.prefix}` },
    location: {
      server: { address, replicas: [], poolSize: 4, connectTimeoutMs: 5_000, statementTimeoutMs: 30_000 },
    },
    remove: async () => {
      folder.remove();
      await dropDatabases(address);
    },
  };
}

async function dropDatabases({ host, port, username, password, prefix }: ServerAddress): Promise<void> {
  const connection = await mysql.createConnection({ host, port, user: username, password });
  const [found] = await connection.query("SHOW DATABASES");
  for (const { Database: name } of found as { Database: string }[]) {
    if (name.startsWith(`${prefix}_`)) await connection.query(`DROP DATABASE \`${name}\``);
  }
  await connection.end();
}
