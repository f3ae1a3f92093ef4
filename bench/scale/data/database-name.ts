import mysql from "mysql2/promise";
import { readServerAddress } from "../../../platform/database/server-address";

/** What a database is called in results: SQLite, or the server's kind and version. */
export async function databaseName(database: string): Promise<string> {
  if (database === "sqlite") return "SQLite";
  const { host, port, username, password } = readServerAddress("--database", database);
  const connection = await mysql.createConnection({ host, port, user: username, password });
  const [rows] = await connection.query("SELECT VERSION() AS version");
  await connection.end();
  const { version = "" } = (rows as { version: string }[])[0] ?? {};
  return `${/mariadb/i.test(version) ? "MariaDB" : "MySQL"} ${/^[\d.]+/.exec(version)?.[0] ?? ""}`.trim();
}
