import type { Database } from "./database";
import type { DatabaseShape } from "./database-shape";
import { openMysql, type ServerOptions } from "./open-mysql";
import { openSqlite } from "./open-sqlite";
import type { StatementLog } from "./statement-log";

/** Where a process keeps its databases: files under one folder, or a server. */
export type DatabaseLocation = { readonly folder: string } | { readonly server: ServerOptions };

/** Opens the database of a subgraph where the configuration says that it is. */
export function openDatabase(
  shape: DatabaseShape,
  location: DatabaseLocation,
  statements?: StatementLog,
): Promise<Database> {
  return "server" in location
    ? openMysql(shape, location.server, statements)
    : openSqlite(shape, location.folder, statements);
}

/** Where the databases are, for people; a password is never part of it. */
export function describeLocation(location: DatabaseLocation): string {
  if ("folder" in location) return `in ${location.folder}`;
  const { host, port, prefix } = location.server.address;
  return `${prefix}_* at ${host}:${port}`;
}
