import libsql from "libsql";
import type { Database } from "../../platform/database/database";
import { dialectOf } from "../../platform/database/dialect-of";
import type { Statement } from "../statistics/test-databases";

/** The steps by which a database answers a statement, in its own words. */
export async function planOf(database: Database, { sql, parameters }: Statement): Promise<readonly string[]> {
  const manager = database.manager();
  if (dialectOf(manager) === "sqlite") {
    // On a connection of its own: with libsql, an EXPLAIN leaves its connection with the rows of that moment.
    const connection = new libsql(String(manager.connection.options.database));
    const steps = connection.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...parameters) as { detail: string }[];
    connection.close();
    return steps.map(({ detail }) => detail);
  }
  const steps = await manager.query<Record<string, string | number | null>[]>(`EXPLAIN ${sql}`, [
    ...parameters,
  ]);
  return steps.map(({ table, type, key, Extra }) => `${type} ${table} ${key} ${Extra}`);
}

/** The steps of a statement's plan that read a whole table, or the whole of an index of one. */
export async function wholeTablesRead(database: Database, statement: Statement): Promise<readonly string[]> {
  const tables = new Set(database.manager().connection.entityMetadatas.map(({ tableName }) => tableName));
  const steps = await planOf(database, statement);
  return steps.filter((step) => {
    const [, table = ""] = /^(?:SCAN|ALL|index) (\w+)/.exec(step) ?? [];
    return tables.has(table);
  });
}
