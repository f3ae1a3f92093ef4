import { Counter, type Registry } from "prom-client";
import { BatchedHistogram } from "./batched-histogram";

/** Seconds, from a row by its key to the longest statement that a server lets run. */
const buckets = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30];

/** What is told of the statements that requests send to databases. */
export class StatementMetrics {
  private readonly seconds: BatchedHistogram<"database">;
  private readonly rows: Counter<"database">;
  private readonly failures: Counter<"database">;

  constructor(registry: Registry) {
    const registers = [registry];
    this.seconds = new BatchedHistogram({
      name: "graph_statement_seconds",
      help: "Time of a statement that a request sent to a database, by database.",
      labelNames: ["database"],
      buckets,
      registers,
    });
    this.rows = new Counter({
      name: "graph_rows_total",
      help: "Rows that requests read, by database.",
      labelNames: ["database"],
      registers,
    });
    this.failures = new Counter({
      name: "graph_statement_failures_total",
      help: "Statements of requests that failed or were stopped, by database.",
      labelNames: ["database"],
      registers,
    });
  }

  /** Notes a statement that has ended; rows is null when it failed. */
  ended(database: string, seconds: number, rows: number | null): void {
    this.seconds.observe({ database }, seconds);
    if (rows === null) this.failures.inc({ database });
    else this.rows.inc({ database }, rows);
  }
}
