import type { Database } from "../platform/database/database";
import { openDatabase, type DatabaseLocation } from "../platform/database/open-database";
import type { StatementLog } from "../platform/database/statement-log";
import type { DatabaseShape } from "../platform/database/database-shape";
import { awardsDatabase } from "../subgraphs/awards/shape";
import { sectorShape } from "../subgraphs/sector/shape";
import { sectors } from "../subgraphs/sectors";

/** Databases by the names of their subgraphs. */
export type Databases = Readonly<Record<string, Database>>;

/** Opens the databases of all subgraphs, by the names of their subgraphs. */
export async function openDatabases(
  location: DatabaseLocation,
  statements?: StatementLog,
): Promise<Databases> {
  const opened = await Promise.all(
    databaseShapes().map((shape) => openDatabase(shape, location, statements)),
  );
  return Object.fromEntries(opened.map((database) => [database.name, database]));
}

/** The databases of all subgraphs. */
export function databaseShapes(): readonly DatabaseShape[] {
  return [awardsDatabase, ...sectors.map(sectorShape)];
}
