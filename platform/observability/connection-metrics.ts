import { Counter, Gauge, type Registry } from "prom-client";

/** A database, and the connections by which it is read; SQLite has one, of which there is nothing to tell. */
interface Connected {
  readonly name: string;
  readonly connections?: { readonly used: number; readonly waits: number };
}

/** Tells of the connections by which databases are read. */
export function observeConnections(registry: Registry, databases: readonly Connected[]): void {
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
