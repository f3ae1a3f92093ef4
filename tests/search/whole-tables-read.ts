import libsql from "libsql";
import type { Database } from "../../platform/database/database";
import { dialectOf } from "../../platform/database/dialect-of";
import type { Statement } from "../statistics/test-databases";

/** The steps of a statement's plan that read a whole table, or the whole of an index of one. */
export async function wholeTablesRead(
  database: Database,
  { sql, parameters }: Statement,
): Promise<readonly string[]> {
  const manager = database.manager();
  const given = [...parameters];
  if (dialectOf(manager) === "sqlite") {
    // On a connection of its own: in libsql, an EXPLAIN leaves its connection with the rows of that moment.
    const connection = libsql(String(manager.connection.options.database));
    const steps = connection.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...given) as { detail: string }[];
    connection.close();
    const tables = new Set(manager.connection.entityMetadatas.map(({ tableName }) => tableName));
    return steps
      .map(({ detail }) => detail)
      .filter((step) => tables.has(/^SCAN (\w+)/.exec(step)?.[1] ?? ""));
  }
  const steps = await manager.query<{ table: string | null; type: string | null }[]>(`EXPLAIN ${sql}`, given);
  return steps
    .filter(({ table, type }) => ["ALL", "index"].includes(type ?? "") && !table?.startsWith("<"))
    .map(({ table, type }) => `${type} ${table}`);
}
