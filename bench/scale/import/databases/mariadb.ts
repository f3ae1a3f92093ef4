import mysql from "mysql2/promise";
import type { Connection as PlainConnection } from "mysql2";
import { openDatabase } from "../../../../platform/database/open-database";
import { readServerAddress } from "../../../../platform/database/server-address";
import { awardsDatabase } from "../../../../subgraphs/awards/shape";
import type { BareConnection, BenchDatabase } from "./bench-database";

/** Databases on a server, below a prefix of the bench's own; they are dropped in the end. */
export function mariadbDatabase(server: string, folder: string): BenchDatabase {
  const bench = `import_bench_${process.pid}`;
  const urlOf = (name: string) => `${server}/${bench}_${name}`;
  const nameOf = (name: string) => `${bench}_${name}_awards`;
  const connect = (database?: string) => {
    const { host, port, username, password } = readServerAddress("--server", urlOf("bare"));
    return mysql.createConnection({
      host,
      port,
      user: username,
      password,
      database,
      timezone: "Z",
      dateStrings: ["DATE"],
    });
  };
  const asked = async <Row>(sql: string, values: string[]): Promise<Row[]> => {
    const connection = await connect();
    const [rows] = await connection.query(sql, values);
    await connection.end();
    return rows as Row[];
  };
  return {
    title: "MariaDB",
    env: (name) => ({ DATA_DIR: folder, DATABASE_URL: urlOf(name) }),
    make: async (name) => {
      const address = readServerAddress("--server", urlOf(name));
      const limits = { replicas: [], poolSize: 2, connectTimeoutMs: 5_000, statementTimeoutMs: 600_000 };
      await (await openDatabase(awardsDatabase, { server: { address, ...limits } })).close();
    },
    connect: async (name) => bareConnection(await connect(nameOf(name))),
    sizes: async (name) => {
      const tables = await asked<{ name: string }>(
        "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = ?",
        [nameOf(name)],
      );
      for (const { name: table } of tables) await asked(`ANALYZE TABLE ${nameOf(name)}.${table}`, []);
      const found = await asked<{ tableName: string; name: string; bytes: string }>(
        "SELECT table_name AS tableName, index_name AS name, stat_value * @@innodb_page_size AS bytes " +
          "FROM mysql.innodb_index_stats WHERE database_name = ? AND stat_name = 'size'",
        [nameOf(name)],
      );
      return found.map(({ tableName, name: index, bytes }) => ({
        table: tableName,
        index: index === "PRIMARY" ? null : index,
        bytes: Number(bytes),
      }));
    },
    remove: async () => {
      for (const { Database: name } of await asked<{ Database: string }>("SHOW DATABASES", [])) {
        if (name.startsWith(`${bench}_`)) await asked(`DROP DATABASE ${name}`, []);
      }
    },
  };
}

function bareConnection(connection: mysql.Connection): BareConnection {
  const columnsOf = async (table: string) => {
    const [found] = await connection.query(`SHOW COLUMNS FROM ${table}`);
    return (found as { Field: string }[]).map(({ Field }) => Field);
  };
  return {
    columns: columnsOf,
    async *rows(table, columns, rest, size) {
      const sql = `SELECT ${columns.join(", ")} FROM ${table} ${rest}`;
      const { connection: plain } = connection as unknown as { connection: PlainConnection };
      const stream = plain.query({ sql, rowsAsArray: true }).stream();
      let some: unknown[][] = [];
      for await (const row of stream as AsyncIterable<unknown[]>) {
        if (some.push(row) < size) continue;
        yield some;
        some = [];
      }
      if (some.length > 0) yield some;
    },
    begin: async () => void (await connection.query("START TRANSACTION")),
    insert: async (table, columns, rows) =>
      void (await connection.query(`INSERT INTO ${table} (${columns.join(", ")}) VALUES ?`, [rows])),
    commit: async () => void (await connection.query("COMMIT")),
    count: async (table, where) => {
      const [[found]] = (await connection.query(
        `SELECT COUNT(*) AS counted FROM ${table} WHERE ${where}`,
      )) as unknown as [[{ counted: number }]];
      return Number(found.counted);
    },
    close: () => connection.end(),
  };
}
