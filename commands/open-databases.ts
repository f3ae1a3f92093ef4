import { openSqlite } from "../platform/database/open-sqlite";
import type { StatementLog } from "../platform/database/statement-log";
import type { Databases } from "./records/import-into";
import { databaseShapes } from "./shapes";

/** Opens the databases of all subgraphs under one folder, by the names of their subgraphs. */
export async function openDatabases(folder: string, statements?: StatementLog): Promise<Databases> {
  const opened = await Promise.all(databaseShapes().map((shape) => openSqlite(shape, folder, statements)));
  return Object.fromEntries(opened.map((database) => [database.name, database]));
}
