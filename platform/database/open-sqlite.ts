import { accessSync, constants, existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import libsql from "libsql";
import { DataSource } from "typeorm";
import { StartError } from "../errors/start-error";
import type { Database } from "./database";
import { SerialDatabase } from "./serial-database";
import type { DatabaseShape } from "./database-shape";
import { SnakeNames } from "./snake-names";
import { StatementLog } from "./statement-log";

/** A statement that inserts 500 rows takes a megabyte while it is kept, and the writer needs few at a time. */
const keptStatements = 24;

/**
 * Opens `<folder>/<name>.sqlite`, makes it when it is not there, and brings it to the newest migration.
 * @throws StartError when the folder cannot be written.
 */
export async function openSqlite(
  shape: DatabaseShape,
  folder: string,
  statements = new StatementLog(),
): Promise<Database> {
  ensureWritable(folder);
  const file = join(folder, `${shape.name}.sqlite`);
  const options = {
    type: "better-sqlite3" as const,
    driver: libsql,
    database: file,
    entities: [...shape.entities] as never[],
    namingStrategy: new SnakeNames(),
    logger: statements,
    logging: true,
  };
  const writer = await new DataSource({
    ...options,
    migrations: [...shape.migrations.sqlite],
    migrationsRun: true,
    enableWAL: true,
    statementCacheSize: keptStatements,
  }).initialize();
  const reader = await new DataSource({ ...options, prepareDatabase: refuseWrites }).initialize();
  return new SerialDatabase(shape.name, writer, reader);
}

/** libsql takes no read-only flag, so the connection is told to refuse. */
function refuseWrites(connection: { pragma(statement: string): unknown }): void {
  connection.pragma("query_only = ON");
}

function ensureWritable(folder: string): void {
  try {
    ensureFolder(folder);
    accessSync(folder, constants.W_OK | constants.R_OK | constants.X_OK);
  } catch (error) {
    throw new StartError(
      `The data folder ${folder} cannot be written (${(error as NodeJS.ErrnoException).code}). ` +
        "Give this user the right to write there, or set DATA_DIR to another folder.",
    );
  }
}

/** Node's own recursive mkdir never ends where a folder is there and takes no folders, as /proc does. */
function ensureFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST" && statSync(folder).isDirectory()) return;
    if (code !== "ENOENT" || existsSync(dirname(folder))) throw error;
    ensureFolder(dirname(folder));
    ensureFolder(folder);
  }
}
