import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { recordSources } from "../../../commands/records/record-sources";
import mysql from "mysql2/promise";
import { readServerAddress, type ServerAddress } from "../../../platform/database/server-address";
import { mustRun } from "../../../testing/run-command";
import { root } from "../../../testing/start-process";
import type { DatabaseLocation } from "../../../platform/database/open-database";

const subgraphs = ["justice", "courts", "awards"];

/** Databases that hold the project's records and generated ones. */
export interface FilledDatabase {
  /** What the graph is started with besides the folder. */
  readonly env: Readonly<Record<string, string>>;
  /** The folder of the databases, and on a server of what belongs to them. */
  readonly dataDir: string;
  readonly location: DatabaseLocation;
  /** What the answerer by hand is told: the folder, or the server's address. */
  readonly address: string;
  remove(): Promise<void>;
}

/** What is to be in a database. */
export interface Content {
  readonly scale: number;
  readonly awards: number;
}

interface Place {
  readonly dataDir: string;
  readonly keep: boolean;
  readonly say: (text: string) => void;
}

/** Gives databases with some content: those of an earlier run where there are any, otherwise new ones. */
export async function fill(database: string, content: Content, place: Place): Promise<FilledDatabase> {
  const name = `${content.scale}-${content.awards}`;
  const filled =
    database === "sqlite"
      ? filesIn(join(place.dataDir, `sqlite-${name}`))
      : databasesAt(database, content, place);
  const mark = join(filled.dataDir, "filled");
  if (existsSync(mark)) return filled;
  await filled.remove();
  mkdirSync(filled.dataDir, { recursive: true });
  const files = await generated(join(place.dataDir, `files-${name}`), content, place);
  place.say(`Importing ${content.awards} awards and what belongs to them (${database}).`);
  const env = { DATA_DIR: filled.dataDir, ...filled.env };
  await mustRun("import", ["--quiet", ...recordSources(root)], env);
  await mustRun("import", ["--quiet", files], env);
  writeFileSync(mark, "");
  return filled;
}

async function generated(folder: string, { scale, awards }: Content, { say }: Place): Promise<string> {
  if (existsSync(folder)) return folder;
  say(`Generating files with ${awards} awards.`);
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  await mustRun("generate", ["--out", unfinished, "--scale", String(scale), "--awards", String(awards)]);
  renameSync(unfinished, folder);
  return folder;
}

function filesIn(dataDir: string): FilledDatabase {
  return {
    env: {},
    dataDir,
    location: { folder: dataDir },
    address: dataDir,
    remove: async () => rmSync(dataDir, { recursive: true, force: true }),
  };
}

function databasesAt(url: string, { scale, awards }: Content, place: Place): FilledDatabase {
  const suffix = `${String(scale).replace(".", "_")}_${awards}`;
  const address = readServerAddress("--database", `${url}_${suffix}`);
  const dataDir = join(place.dataDir, `${address.host}-${address.port}-${address.prefix}`);
  return {
    env: { DATABASE_URL: `${url}_${suffix}` },
    dataDir,
    location: {
      server: { address, replicas: [], poolSize: 10, connectTimeoutMs: 5_000, statementTimeoutMs: 30_000 },
    },
    address: `${url}_${suffix}`,
    remove: async () => {
      rmSync(dataDir, { recursive: true, force: true });
      await dropDatabases(address);
    },
  };
}

/** Drops a bench's databases from a server. */
async function dropDatabases({ host, port, username, password, prefix }: ServerAddress): Promise<void> {
  const connection = await mysql.createConnection({ host, port, user: username, password });
  for (const name of subgraphs) await connection.query(`DROP DATABASE IF EXISTS \`${prefix}_${name}\``);
  await connection.end();
}
