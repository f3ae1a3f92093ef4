import mysql from "mysql2/promise";
import type { ServerAddress } from "../../../platform/database/server-address";

const subgraphs = ["justice", "courts", "awards"];

/** Drops a bench's databases from a server. */
export async function dropDatabases({
  host,
  port,
  username,
  password,
  prefix,
}: ServerAddress): Promise<void> {
  const connection = await mysql.createConnection({ host, port, user: username, password });
  for (const name of subgraphs) await connection.query(`DROP DATABASE IF EXISTS \`${prefix}_${name}\``);
  await connection.end();
}
