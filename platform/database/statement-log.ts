import type { Logger } from "typeorm";
import type { Logger as Log } from "../observability/logger";

/** Hears every statement that goes to a database, for counts in tests and for the log of slow ones. */
export class StatementLog implements Logger {
  constructor(
    private readonly onStatement: (sql: string, parameters: readonly unknown[]) => void = () => undefined,
  ) {}

  logQuery(sql: string, parameters: readonly unknown[] = []): void {
    this.onStatement(sql, parameters);
  }

  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}

/**
 * Writes each statement to a log that takes `trace`. Its values stay out: they tell of people. Undefined where the log takes
 * less, so that nobody pays for it.
 */
export function tracedStatements(log: Log): StatementLog | undefined {
  return log.isLevelEnabled("trace")
    ? new StatementLog((sql) => log.trace({ sql }, "a statement"))
    : undefined;
}
