import { DataSource } from "typeorm";
import type { Database } from "./database";
import type { DatabaseShape } from "./database-shape";
import { driverWithSession } from "./driver-with-session";
import { explainServerFailure } from "./explain-server-failure";
import { PoolCounts } from "./pool-counts";
import { PooledDatabase } from "./pooled-database";
import type { ServerAddress } from "./server-address";
import { SnakeNames } from "./snake-names";
import { StatementKiller } from "./statement-killer";
import { StatementLog } from "./statement-log";

/** A server, its replicas, and how long and how many. */
export interface ServerOptions {
  readonly address: ServerAddress;
  /** Replicas that reads go to; without one they go to the server itself. */
  readonly replicas: readonly ServerAddress[];
  /** The most connections that reads take, and that writes take, for each database. */
  readonly poolSize: number;
  readonly connectTimeoutMs: number;
  /** How long a reading statement may run before the server stops it. */
  readonly statementTimeoutMs: number;
}

/** Binary and by code point, so that codes compare as they do on SQLite; search folds case and marks itself. */
export const collation = "utf8mb4_bin";

/** How long a process waits for another that is migrating the same database, in seconds. */
const migrationPatience = 120;

/**
 * Opens the database of a subgraph on a MySQL or MariaDB server, makes it when it is not there, and brings it to the
 * newest migration; of several processes that start at once, one migrates and the others wait.
 * @throws StartError when the server cannot be reached or refuses.
 */
export async function openMysql(
  shape: DatabaseShape,
  server: ServerOptions,
  statements = new StatementLog(),
): Promise<Database> {
  const database = `${server.address.prefix}_${shape.name}`;
  const common = {
    database,
    charset: collation,
    timezone: "Z",
    dateStrings: ["DATE" as const],
    connectTimeout: server.connectTimeoutMs,
    poolSize: server.poolSize,
    entities: [...shape.entities] as never[],
    namingStrategy: new SnakeNames(),
    logger: statements,
    logging: true,
    extra: { enableKeepAlive: true, maxIdle: server.poolSize, idleTimeout: 60_000 },
  };
  try {
    const version = await makeDatabase(server, database);
    const writer = await new DataSource({
      ...common,
      type: typeOf(version),
      ...credentials(server.address),
      migrations: [...shape.migrations.mysql],
    }).initialize();
    await migrate(writer, database);
    const connections = new PoolCounts();
    const reader = await new DataSource({
      ...common,
      type: typeOf(version),
      ...readers(server, database),
      driver: driverWithSession(statementLimit(version, server.statementTimeoutMs), connections),
    }).initialize();
    return new PooledDatabase(
      shape.name,
      writer,
      reader,
      server.replicas.length > 0,
      new StatementKiller(server.connectTimeoutMs),
      connections,
    );
  } catch (error) {
    throw explainServerFailure(error, server.address, database);
  }
}

/** TypeORM must be told which of the two it is: they describe a column's default differently. */
export function typeOf(version: string): "mysql" | "mariadb" {
  return /mariadb/i.test(version) ? "mariadb" : "mysql";
}

function credentials({ host, port, username, password }: ServerAddress) {
  return { host, port, username, password };
}

/**
 * Reads go to the replicas and the server itself in turn, and past one that is dead: with all replicas gone the server
 * still answers.
 */
function readers({ address, replicas }: ServerOptions, database: string) {
  if (replicas.length === 0) return credentials(address);
  return {
    replication: {
      master: { ...credentials(address), database },
      slaves: [...replicas, address].map((one) => ({ ...credentials(one), database })),
      canRetry: true,
      removeNodeErrorCount: 1,
      restoreNodeTimeout: 5_000,
      selector: "RR" as const,
    },
  };
}

/** Makes the database when it is not there, and gives the server's version. */
async function makeDatabase({ address, connectTimeoutMs }: ServerOptions, database: string): Promise<string> {
  const server = await new DataSource({
    type: "mysql",
    ...credentials(address),
    connectTimeout: connectTimeoutMs,
  }).initialize();
  try {
    const found = await server.query<unknown[]>(
      "SELECT 1 FROM information_schema.schemata WHERE schema_name = ?",
      [database],
    );
    if (found.length === 0) {
      await server.query(
        `CREATE DATABASE IF NOT EXISTS \`${database}\` CHARACTER SET utf8mb4 COLLATE ${collation}`,
      );
    }
    const [row] = await server.query<{ version: string }[]>("SELECT VERSION() AS version");
    return row?.version ?? "";
  } finally {
    await server.destroy();
  }
}

async function migrate(writer: DataSource, database: string): Promise<void> {
  const lock = `migrate ${database}`.slice(0, 64);
  const connection = writer.createQueryRunner();
  try {
    const [taken] = (await connection.query("SELECT GET_LOCK(?, ?) AS taken", [lock, migrationPatience])) as {
      taken: string | number | null;
    }[];
    if (Number(taken?.taken) !== 1) throw new Error("another process has been migrating it for too long");
    await writer.runMigrations({ transaction: "each" });
    await connection.query("SELECT RELEASE_LOCK(?)", [lock]);
  } finally {
    await connection.release();
  }
}

/**
 * What tells the server to stop a reading statement that takes too long: a client that gives up alone would leave it
 * running. The two servers call it differently.
 */
function statementLimit(version: string, milliseconds: number): string {
  return typeOf(version) === "mariadb"
    ? `SET SESSION max_statement_time = ${milliseconds / 1000}`
    : `SET SESSION max_execution_time = ${milliseconds}`;
}
