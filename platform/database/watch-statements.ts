import type { QueryRunner } from "typeorm";
import type { RequestScope } from "../server/request/request-record";

type Watching = Pick<RequestScope, "record" | "budget">;

/** How many rows a statement of a request may give: one more, and the request has read more than it may. */
export function mostRowsOf({ budget }: Watching): number {
  return (budget?.limits.rows ?? Infinity) + 1;
}

/** Notes the statements that go through a runner of one request in the request's record, and their rows in its budget. */
export function watchStatements(database: string, runner: QueryRunner, request: Watching): QueryRunner {
  if (request.record || request.budget) runner.query = watched(database, runner, request);
  return runner;
}

/**
 * The same for a runner that serves all requests, as SQLite's does: it stays as it is, and what is given stands before it. A
 * runner that is new each time is not to have that: V8 gives each object that stands behind another a hidden class of its own,
 * which outlives the request, and keeps the runner and what it read.
 */
export function watchSharedStatements(database: string, runner: QueryRunner, request: Watching): QueryRunner {
  if (!request.record && !request.budget) return runner;
  return Object.create(runner, { query: { value: watched(database, runner, request) } }) as QueryRunner;
}

function watched(database: string, runner: QueryRunner, { record, budget }: Watching): QueryRunner["query"] {
  const query = runner.query.bind(runner) as (...sent: unknown[]) => Promise<unknown>;
  const watching = async (...sent: readonly unknown[]): Promise<unknown> => {
    budget?.throwIfSpent();
    const end = record?.beginStatement(database, String(sent[0]));
    let rows: number;
    let result: unknown;
    try {
      result = await query(...sent);
      rows = rowsOf(result);
      end?.(rows);
    } catch (error) {
      end?.(null);
      throw error;
    }
    budget?.spendRows(rows);
    return result;
  };
  return watching as QueryRunner["query"];
}

/** TypeORM gives rows bare, or in a result that has them. */
function rowsOf(result: unknown): number {
  if (Array.isArray(result)) return result.length;
  const records: unknown =
    typeof result === "object" && result !== null && "records" in result ? result.records : undefined;
  return Array.isArray(records) ? records.length : 0;
}
