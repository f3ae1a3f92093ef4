import type { Logger } from "typeorm";

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
