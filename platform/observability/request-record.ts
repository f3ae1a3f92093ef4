import { randomUUID } from "node:crypto";
import type { TraceSpan } from "./tracing";

/** What the databases did for one request. */
export interface Reads {
  statements: number;
  rows: number;
}

/** What is noted of one request while it runs. */
export class RequestRecord {
  readonly startedAt = performance.now();
  readonly reads: Reads = { statements: 0, rows: 0 };
  private made: string | undefined;

  /** The span of the request; undefined where nothing is traced. */
  constructor(readonly span?: TraceSpan) {}

  /** By it, an answer with errors and the line of the log are found from each other. Made when it is first asked for. */
  get id(): string {
    return (this.made ??= randomUUID());
  }

  /** How long it has run, in milliseconds. */
  age(): number {
    return performance.now() - this.startedAt;
  }
}
