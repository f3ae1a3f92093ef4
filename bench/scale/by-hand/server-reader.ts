import mysql from "mysql2/promise";
import { readServerAddress } from "../../../platform/database/server-address";
import type { Reader, Values } from "./reader";

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
