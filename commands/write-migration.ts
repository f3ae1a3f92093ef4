import "reflect-metadata";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import libsql from "libsql";
import { DataSource, type DataSourceOptions } from "typeorm";
import { readConfig } from "../platform/config/config";
import type { DatabaseShape, Dialect } from "../platform/database/database-shape";
import { collation, typeOf } from "../platform/database/open-mysql";
import type { ServerAddress } from "../platform/database/server-address";
import { SnakeNames } from "../platform/database/snake-names";
import { awardsDatabase } from "../subgraphs/awards/shape";
import { sectorShape } from "../subgraphs/sector/shape";
import { sectors } from "../subgraphs/sectors";
import { driftOf, type Drift } from "./migration/drift";
import { classNameOf, migrationClass } from "./migration/migration-class";
import { migrationList } from "./migration/migration-list";
import { runMain } from "./run-main";

/** The shapes that there are, with the folders of their migrations: all sectors have the kit's. */
const shapes = [
  { folder: join("subgraphs", "awards"), shape: awardsDatabase },
  ...sectors
    .slice(0, 1)
    .map((sector) => ({ folder: join("subgraphs", "sector"), shape: sectorShape(sector) })),
];

/**
 * Prints the statements that bring a migrated database to what its entities say; with a name, writes them as the next
 * migration, and lists all that there are. Nothing is printed when there is no drift. SQLite is looked at in memory; with DATABASE_URL the server's
 * dialect too, in a scratch database that is made and dropped.
 */
async function main(): Promise<void> {
  const command = new Command("write-migration")
    .description("Writes the migration that brings the databases to what the entities say")
    .argument(
      "[name]",
      "what it does, as in add-unit-website; without it, the statements are printed",
      nameOf,
    )
    .parse();
  const [name] = command.args;
  const timestamp = Date.now();
  const { database } = readConfig();
  for (const { folder, shape } of shapes) {
    const drifts = new Map<Dialect, Drift>();
    drifts.set("sqlite", await sqliteDrift(shape));
    if (database.server) drifts.set("mysql", await mysqlDrift(shape, database.server.address));
    for (const [dialect, drift] of drifts) {
      if (drift.up.length === 0) continue;
      if (name === undefined) print(`${folder} ${dialect}`, drift);
      else write(join(folder, "migrations", dialect), name, timestamp, drift);
    }
    if (drifts.get("sqlite")?.up.length && !drifts.has("mysql"))
      process.stderr.write("Set DATABASE_URL to a MySQL or MariaDB for its statements, too.\n");
    const migrations = join(folder, "migrations");
    writeFileSync(join(migrations, "index.ts"), migrationList(migrations));
  }
}

function nameOf(text: string): string {
  if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text)) return text;
  throw new InvalidArgumentError("It is words in small letters with dashes between them.");
}

function print(title: string, { up }: Drift): void {
  for (const statement of up) process.stdout.write(`-- ${title}\n${statement};\n`);
}

function write(folder: string, name: string, timestamp: number, drift: Drift): void {
  const [path, className] = [join(folder, `${timestamp}-${name}.ts`), classNameOf(name, timestamp)];
  writeFileSync(path, migrationClass(className, drift));
  process.stdout.write(`Written: ${path}. Read what it does.\n`);
}

function sqliteDrift(shape: DatabaseShape): Promise<Drift> {
  return migratedDrift(shape, "sqlite", { type: "better-sqlite3", driver: libsql, database: ":memory:" });
}

async function mysqlDrift(shape: DatabaseShape, address: ServerAddress): Promise<Drift> {
  const { prefix, ...login } = address;
  const server = { type: "mysql" as const, ...login, charset: collation, timezone: "Z" };
  const scratch = `${prefix}_scratch_${shape.name}`;
  const admin = await new DataSource(server).initialize();
  await admin.query(`CREATE DATABASE \`${scratch}\` CHARACTER SET utf8mb4 COLLATE ${collation}`);
  const [row] = await admin.query<{ version: string }[]>("SELECT VERSION() AS version");
  try {
    const options = { ...server, type: typeOf(row?.version ?? ""), database: scratch };
    return await migratedDrift(shape, "mysql", options);
  } finally {
    await admin.query(`DROP DATABASE \`${scratch}\``);
    await admin.destroy();
  }
}

async function migratedDrift(
  shape: DatabaseShape,
  dialect: Dialect,
  options: DataSourceOptions,
): Promise<Drift> {
  const source = await new DataSource({
    ...options,
    entities: [...shape.entities] as never[],
    namingStrategy: new SnakeNames(),
    migrations: [...shape.migrations[dialect]],
    migrationsRun: true,
  }).initialize();
  const drift = await driftOf(source);
  await source.destroy();
  return drift;
}

runMain(main);
