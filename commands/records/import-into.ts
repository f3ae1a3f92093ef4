import type { Database } from "../../platform/database/database";
import { digestSources, importRecords, isImported, type ImportResult } from "../../platform/import";
import { recordKinds } from "./record-kinds";
import { storedRecords } from "./stored-records";

export type Databases = Readonly<Record<string, Database>>;

/** Imports files into the databases of the graph. */
export function importInto(databases: Databases, sources: readonly string[]): Promise<ImportResult> {
  return importRecords({ kinds: recordKinds, sources, databases, ...storedRecords(recordKinds, databases) });
}

/** Whether every database has the files as they are now, so that a start need not read them again. */
export async function hasImported(databases: Databases, sources: readonly string[]): Promise<boolean> {
  const digests = await digestSources(sources);
  const each = Object.values(databases).map((database) => isImported(database.manager(), digests));
  return (await Promise.all(each)).every(Boolean);
}
