import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import { dialectOf } from "./dialect-of";

/**
 * Does some work in a transaction, and changes the version of the records with it unless it changed no row. That comes
 * last, so that transactions beside each other wait for the row only as long as a commit takes.
 */
export async function changing<Result>(
  manager: EntityManager,
  work: (manager: EntityManager) => Promise<Result>,
): Promise<Result> {
  const before = await changesOf(manager);
  const result = await work(manager);
  if ((await changesOf(manager)) !== before) {
    await manager.query("/* record_version.change */ UPDATE record_version SET version = ?", [randomUUID()]);
  }
  return result;
}

/** The version of the records that are committed: that of the row, and the last entry of the audit, which never comes again. */
export async function readVersion(manager: EntityManager): Promise<string | null> {
  const rows = await manager.query<{ version: string; entry: string | null }[]>(
    "/* record_version.read */ SELECT version, " +
      "(SELECT id FROM audit_entry ORDER BY sequence DESC LIMIT 1) AS entry FROM record_version",
  );
  const [row] = rows;
  if (!row) return null;
  return row.entry === null ? row.version : `${row.version}.${row.entry}`;
}

/** How many rows the connection of a transaction has changed since it was made. A server also counts some it did not. */
async function changesOf(manager: EntityManager): Promise<number> {
  const statement =
    dialectOf(manager) === "sqlite"
      ? "/* record_version.changes */ SELECT total_changes() AS Value"
      : "/* record_version.changes */ SHOW SESSION STATUS WHERE Variable_name IN ('Handler_write', 'Handler_update', 'Handler_delete')";
  const counts = await manager.query<{ Value: string | number }[]>(statement);
  return counts.reduce((sum, { Value }) => sum + Number(Value), 0);
}
