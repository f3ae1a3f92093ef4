import mysql from "mysql2/promise";
import { readServerAddress } from "../../../platform/database/server-address";
import { Files } from "../../baseline/by-hand/files";

/** Values of a statement's `?`. */
export type Values = readonly (string | number)[];

/** Some databases on one connection. `table` names a table of one of them: `table("awards", "decision")`. */
export interface Reader {
  table(database: string, name: string): string;
  /** The rows of a statement, each as an array. */
  rows<Row extends readonly unknown[]>(sql: string, values: Values): Promise<readonly Row[]>;
}

/** The graph's SQLite files on one connection; each statement is prepared once. */
export function sqliteReader(folder: string): Reader {
  const files = new Files(folder);
  const prepared = new Map<string, (values: Values) => readonly (readonly unknown[])[]>();
  return {
    table: (database, name) => `${database}.${name}`,
    rows: async <Row extends readonly unknown[]>(sql: string, values: Values) => {
      const statement = prepared.get(sql) ?? files.prepare<readonly unknown[], Values>(sql);
      prepared.set(sql, statement);
      return statement(values) as readonly Row[];
    },
  };
}

/** The graph's databases on a server, over one connection. */
export async function serverReader(url: string): Promise<Reader> {
  const { host, port, username, password, prefix } = readServerAddress("address", url);
  const connection = await mysql.createConnection({
    host,
    port,
    user: username,
    password,
    charset: "utf8mb4_bin",
    dateStrings: true,
  });
  return {
    table: (database, name) => `${prefix}_${database}.${name}`,
    rows: async <Row extends readonly unknown[]>(sql: string, values: Values) => {
      const [rows] = await connection.query({ sql, values: [...values], rowsAsArray: true });
      return rows as readonly unknown[] as readonly Row[];
    },
  };
}
