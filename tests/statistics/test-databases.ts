import { DataSource } from "typeorm";
import { openDatabases } from "../../commands/open-databases";
import { importInto, type Databases } from "../../commands/records/import-into";
import { readModelsOf } from "../../commands/records/read-models";
import type { DatabaseLocation } from "../../platform/database/open-database";
import { readServerAddress } from "../../platform/database/server-address";
import { StatementLog } from "../../platform/database/statement-log";
import { formatFaults, type ImportReport } from "../../platform/import";
import { temporaryFolder } from "../support/temporary-folder";

/** Databases of a test's own. */
export interface TestDatabases {
  readonly databases: Databases;
  /** What was sent to them since the last look. */
  statements(): readonly Statement[];
  /** Imports files or folders, which must go well. */
  load(...sources: readonly string[]): Promise<ImportReport>;
  /** Where what is kept beside the records is not what they say. */
  differences(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** The server that tests use besides SQLite, when there is one: an address as in `DATABASE_URL`. */
const server = process.env["EMULATION_GRAPH_TEST_DATABASE"];

/** The kinds of database that tests run on. */
export const testDialects: readonly string[] = server ? ["SQLite", "a server"] : ["SQLite"];

/** Opens empty databases: files in a folder of their own, or databases on the server with a prefix of their own. */
export async function openTestDatabases(dialect: string): Promise<TestDatabases> {
  const folder = temporaryFolder();
  const statements: Statement[] = [];
  const log = new StatementLog((sql, parameters) => statements.push({ sql, parameters }));
  const location = dialect === "SQLite" ? { folder: folder.path } : onServer();
  const databases = await openDatabases(location, log);
  return {
    databases,
    statements: () => statements.splice(0),
    load: async (...sources) => {
      const result = await importInto(databases, sources);
      if (!result.ok) throw new Error(formatFaults(result.faults));
      return result.report;
    },
    differences: async () => {
      const found: string[] = [];
      for (const database of Object.values(databases)) {
        for (const model of readModelsOf(database)) {
          const differences = await model.differences(database.manager());
          found.push(...differences.map((one) => `${database.name} ${model.name} ${one}`));
        }
      }
      return found;
    },
    close: async () => {
      await Promise.all(Object.values(databases).map((database) => database.close()));
      if ("server" in location) await drop(location, Object.keys(databases));
      folder.remove();
    },
  };
}

function onServer() {
  const address = readServerAddress("EMULATION_GRAPH_TEST_DATABASE", server ?? "");
  const prefix = `${address.prefix}_${process.pid}_${Math.random().toString(36).slice(2, 8)}`;
  return {
    server: {
      address: { ...address, prefix },
      replicas: [],
      poolSize: 4,
      connectTimeoutMs: 5_000,
      statementTimeoutMs: 60_000,
    },
  } satisfies DatabaseLocation;
}

async function drop({ server }: ReturnType<typeof onServer>, names: readonly string[]): Promise<void> {
  const { host, port, username, password, prefix } = server.address;
  const admin = await new DataSource({ type: "mysql", host, port, username, password }).initialize();
  for (const name of names) await admin.query(`DROP DATABASE \`${prefix}_${name}\``);
  await admin.destroy();
}
