import { Counter, Gauge, type Registry } from "prom-client";
import type { Database } from "../database/database";

/** Tells of the connections by which databases are read; SQLite has one, of which there is nothing to tell. */
export function tellOfConnections(registry: Registry, databases: readonly Database[]): void {
  const registers = [registry];
  new Gauge({
    name: "graph_sql_connections_used",
    help: "Connections that statements hold, by database.",
    labelNames: ["database"],
    registers,
    collect() {
      this.reset();
      for (const { name: database, connections } of databases)
        if (connections) this.set({ database }, connections.used);
    },
  });
  new Counter({
    name: "graph_sql_connection_waits_total",
    help: "Times that a statement had to wait for a connection, by database.",
    labelNames: ["database"],
    registers,
    collect() {
      this.reset();
      for (const { name: database, connections } of databases)
        if (connections) this.inc({ database }, connections.waits);
    },
  });
}
