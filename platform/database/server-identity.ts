import type { Connection, RowDataPacket } from "mysql2";

/** What tells one server from another behind the same address. */
const question = "SELECT CONCAT_WS(' ', @@hostname, @@port, @@server_id) AS server";

const known = new WeakMap<Connection, string>();

/** Asks a new connection which server it leads to; it is asked before anything else goes over it. */
export function noteServer(connection: Connection): void {
  connection.query<RowDataPacket[]>(question, (error, rows) => {
    const server: unknown = error ? undefined : rows[0]?.["server"];
    if (typeof server === "string") known.set(connection, server);
  });
}

/** Whether two connections lead to the same server; behind one address there may be several. */
export function leadToSameServer(one: Connection, other: Connection): boolean {
  const server = known.get(one);
  return server !== undefined && server === known.get(other);
}
