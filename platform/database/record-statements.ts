import type { QueryRunner } from "typeorm";
import type { RequestRecord } from "../observability/request-record";

/**
 * Notes the statements that go through a runner in the record of the request that they are for. The runner itself stays as
 * it is, and what is given stands before it: on SQLite one runner serves all requests.
 */
export function recordStatements(database: string, runner: QueryRunner, record: RequestRecord): QueryRunner {
  const query = runner.query.bind(runner) as (...sent: unknown[]) => Promise<unknown>;
  const recorded = async (...sent: readonly unknown[]): Promise<unknown> => {
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
  return Object.create(runner, { query: { value: recorded } }) as QueryRunner;
}

/** TypeORM gives rows bare, or in a result that has them. */
function rowsOf(result: unknown): number {
  if (Array.isArray(result)) return result.length;
  const records: unknown =
    typeof result === "object" && result !== null && "records" in result ? result.records : undefined;
  return Array.isArray(records) ? records.length : 0;
}
