import "reflect-metadata";
import libsql from "libsql";
import { DataSource } from "typeorm";
import { SnakeNames } from "../platform/database/snake-names";
import { databaseShapes } from "./shapes";

/**
 * Prints the statements that bring a migrated database to what its entities say: the body of the next migration.
 * Nothing is printed when there is no drift.
 */
async function main(): Promise<void> {
  for (const shape of databaseShapes()) {
    const source = await new DataSource({
      type: "better-sqlite3",
      driver: libsql,
      database: ":memory:",
      entities: [...shape.entities] as never[],
      namingStrategy: new SnakeNames(),
      migrations: [...shape.migrations.sqlite],
      migrationsRun: true,
    }).initialize();
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    for (const { query } of upQueries) process.stdout.write(`-- ${shape.name}\n${query};\n`);
    await source.destroy();
  }
}

void main();
