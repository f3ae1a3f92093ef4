import { randomUUID } from "node:crypto";
import type { Language } from "../../languages/language";
import type { StatementMetrics } from "../../observability/statement-metrics";
import type { TraceSpan } from "../../observability/tracing";
import type { RequestBudget } from "./request-budget";
import type { RequestDeadline } from "./request-deadline";

/** What the databases did for one request. */
export interface Reads {
  statements: number;
  rows: number;
}

interface RecordOptions {
  /** The span of the request; without it nothing is traced. */
  readonly span?: TraceSpan | undefined;
  /** Where its statements are counted for all requests. */
  readonly statements?: StatementMetrics | undefined;
}

/** What is noted of one request while it runs. */
export class RequestRecord {
  readonly startedAt = performance.now();
  readonly reads: Reads = { statements: 0, rows: 0 };
  readonly span: TraceSpan | undefined;
  private readonly statements: StatementMetrics | undefined;
  private made: string | undefined;
  private endings: (() => void)[] | undefined = [];

  constructor({ span, statements }: RecordOptions = {}) {
    this.span = span;
    this.statements = statements;
  }

  /** By it, an answer with errors and the line of the log are found from each other. Made when it is first asked for. */
  get id(): string {
    return (this.made ??= randomUUID());
  }

  /** How long it has run, in milliseconds. */
  age(): number {
    return performance.now() - this.startedAt;
  }

  /** Calls back when the request has been answered; where it has, as soon as may be. */
  atEnd(listener: () => void): void {
    if (this.endings) this.endings.push(listener);
    else setImmediate(listener);
  }

  /** Notes that the request has been answered. */
  end(): void {
    const endings = this.endings ?? [];
    this.endings = undefined;
    for (const listener of endings) listener();
  }

  /** Notes that a statement begins; gives what is called with its rows when it has ended, with null when it failed. */
  beginStatement(database: string, sql: string): (rows: number | null) => void {
    const begin = performance.now();
    const span = this.span?.child(nameOf(sql), "client", { "db.namespace": database, "db.query.text": sql });
    return (rows) => {
      this.reads.statements += 1;
      this.reads.rows += rows ?? 0;
      this.statements?.ended(database, (performance.now() - begin) / 1000, rows);
      span?.end(rows === null ? "failed" : undefined);
    };
  }
}

/** Every statement of a store begins with a comment that names it. */
function nameOf(sql: string): string {
  return /\/\* ?([\w.-]+) ?\*\//.exec(sql)?.[1] ?? "statement";
}

/** What goes along with one request, from the gateway down to its statements. */
export interface RequestScope {
  /** How long it may run. */
  readonly deadline: RequestDeadline;
  /** What is noted of it; without it nothing is. */
  readonly record?: RequestRecord | undefined;
  /** In which whoever asks is told what the graph says itself; the usual one where it is not said. */
  readonly language?: Language | undefined;
  /** How much it may read and answer; without it as much as there is. */
  readonly budget?: RequestBudget | undefined;
}
