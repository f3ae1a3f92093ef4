import type { QueryRunner } from "typeorm";
import type { RequestRecord } from "../server/request/request-record";

/** Notes the statements that go through a runner of one request in the request's record. */
export function recordStatements(database: string, runner: QueryRunner, record: RequestRecord): QueryRunner {
  runner.query = recorded(database, runner, record);
  return runner;
}

/**
 * The same for a runner that serves all requests, as SQLite's does: it stays as it is, and what is given stands before it. A
 * runner that is new each time is not to have that: V8 gives each object that stands behind another a hidden class of its own,
 * which outlives the request, and keeps the runner and what it read.
 */
export function recordSharedStatements(
  database: string,
  runner: QueryRunner,
  record: RequestRecord,
): QueryRunner {
  return Object.create(runner, { query: { value: recorded(database, runner, record) } }) as QueryRunner;
}

function recorded(database: string, runner: QueryRunner, record: RequestRecord): QueryRunner["query"] {
  const query = runner.query.bind(runner) as (...sent: unknown[]) => Promise<unknown>;
  const noting = async (...sent: readonly unknown[]): Promise<unknown> => {
    const end = record.beginStatement(database, String(sent[0]));
    try {
      const result = await query(...sent);
      end(rowsOf(result));
      return result;
    } catch (error) {
      end(null);
      throw error;
    }
  };
  return noting as QueryRunner["query"];
}

/** TypeORM gives rows bare, or in a result that has them. */
function rowsOf(result: unknown): number {
  if (Array.isArray(result)) return result.length;
  const records: unknown =
    typeof result === "object" && result !== null && "records" in result ? result.records : undefined;
  return Array.isArray(records) ? records.length : 0;
}
