import "reflect-metadata";
import libsql from "libsql";
import { DataSource, type DataSourceOptions } from "typeorm";
import { readConfig } from "../platform/config/config";
import type { DatabaseShape, Dialect } from "../platform/database/database-shape";
import { collation, typeOf } from "../platform/database/open-mysql";
import { SnakeNames } from "../platform/database/snake-names";
import { runMain } from "./run-main";
import { databaseShapes } from "./open-databases";

/**
 * Prints the statements that bring a migrated database to what its entities say: the body of the next migration.
 * Nothing is printed when there is no drift. SQLite is looked at in memory; with DATABASE_URL the server's dialect too,
 * in a scratch database that is made and dropped.
 */
async function main(): Promise<void> {
  const { database } = readConfig();
  for (const shape of databaseShapes()) {
    await printDrift(shape, "sqlite", { type: "better-sqlite3", driver: libsql, database: ":memory:" });
    if ("folder" in database) continue;
    const { host, port, username, password, prefix } = database.server.address;
    const server = {
      type: "mysql" as const,
      host,
      port,
      username,
      password,
      charset: collation,
      timezone: "Z",
    };
    const scratch = `${prefix}_scratch_${shape.name}`;
    const admin = await new DataSource(server).initialize();
    await admin.query(`CREATE DATABASE \`${scratch}\` CHARACTER SET utf8mb4 COLLATE ${collation}`);
    const [row] = await admin.query<{ version: string }[]>("SELECT VERSION() AS version");
    try {
      await printDrift(shape, "mysql", { ...server, type: typeOf(row?.version ?? ""), database: scratch });
    } finally {
      await admin.query(`DROP DATABASE \`${scratch}\``);
      await admin.destroy();
    }
  }
}

async function printDrift(shape: DatabaseShape, dialect: Dialect, options: DataSourceOptions): Promise<void> {
  const source = await new DataSource({
    ...options,
    entities: [...shape.entities] as never[],
    namingStrategy: new SnakeNames(),
    migrations: [...shape.migrations[dialect]],
    migrationsRun: true,
  }).initialize();
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  for (const { query } of upQueries) process.stdout.write(`-- ${shape.name} ${dialect}\n${query};\n`);
  await source.destroy();
}

runMain(main);
