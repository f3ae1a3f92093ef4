import { join } from "node:path";
import libsql from "libsql";
import { openDatabase } from "../../../../platform/database/open-database";
import { awardsDatabase } from "../../../../subgraphs/awards/shape";
import type { BareConnection, BenchDatabase } from "./bench-database";

/** What the import lets SQLite keep in memory. */
const cacheKilobytes = 20_000;

/** SQLite files below a folder. */
export function sqliteDatabase(folder: string): BenchDatabase {
  const fileOf = (name: string) => join(folder, name, "awards.sqlite");
  return {
    title: "SQLite",
    env: (name) => ({ DATA_DIR: join(folder, name), DATABASE_URL: "" }),
    make: async (name) => (await openDatabase(awardsDatabase, { folder: join(folder, name) })).close(),
    connect: async (name) => bareConnection(new libsql(fileOf(name))),
    sizes: async (name) => {
      const database = new libsql(fileOf(name));
      const found = database
        .prepare(
          "SELECT tbl_name AS tableName, master.name, SUM(pgsize) AS bytes FROM dbstat " +
            "JOIN sqlite_master AS master ON master.name = dbstat.name GROUP BY 1, 2",
        )
        .all() as { tableName: string; name: string; bytes: number }[];
      database.close();
      return found.map(({ tableName, name: of, bytes }) => ({
        table: tableName,
        index: of === tableName ? null : of,
        bytes,
      }));
    },
    remove: async () => undefined,
  };
}

function bareConnection(database: libsql.Database): BareConnection {
  database.pragma("journal_mode = WAL");
  database.pragma(`cache_size = -${cacheKilobytes}`);
  const statements = new Map<string, libsql.Statement>();
  return {
    columns: async (table) =>
      (database.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name),
    async *rows(table, columns, rest, size) {
      const all = database.prepare(`SELECT ${columns.join(", ")} FROM ${table} ${rest}`).raw();
      let some: unknown[][] = [];
      for (const row of all.iterate() as Iterable<unknown[]>) {
        if (some.push(row) < size) continue;
        yield some;
        some = [];
      }
      if (some.length > 0) yield some;
    },
    begin: async () => void database.exec("BEGIN"),
    insert: async (table, columns, rows) => {
      const row = `(${columns.map(() => "?").join(", ")})`;
      const sql = `INSERT INTO ${table} (${columns.join(", ")}) VALUES ${rows.map(() => row).join(", ")}`;
      const statement = statements.get(sql) ?? database.prepare(sql);
      statements.set(sql, statement);
      statement.run(rows.flat());
    },
    commit: async () => void database.exec("COMMIT"),
    count: async (table, where) =>
      (database.prepare(`SELECT COUNT(*) AS rows FROM ${table} WHERE ${where}`).get() as { rows: number })
        .rows,
    close: async () => void database.close(),
  };
}
