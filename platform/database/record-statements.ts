import type { QueryRunner } from "typeorm";
import type { RequestRecord } from "../observability/request-record";

/** Notes the statements that go through a runner in the record of the request that they are for. */
export function recordStatements(database: string, runner: QueryRunner, record: RequestRecord): QueryRunner {
  const query = runner.query.bind(runner) as (...sent: unknown[]) => Promise<unknown>;
  const recorded = async (...sent: unknown[]): Promise<unknown> => {
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
  runner.query = recorded as typeof runner.query;
  return runner;
}

/** TypeORM gives rows bare, or in a result that has them. */
function rowsOf(result: unknown): number {
  if (Array.isArray(result)) return result.length;
  const records: unknown =
    typeof result === "object" && result !== null && "records" in result ? result.records : undefined;
  return Array.isArray(records) ? records.length : 0;
}
