import type { Database } from "./database";

/**
 * Sends one statement that no query builder can say, and gives its rows. It is counted, and ends, with the request that the
 * database is for.
 */
export async function queryRows<Row>(
  database: Database,
  statement: string,
  parameters: readonly unknown[] = [],
): Promise<readonly Row[]> {
  const { dataSource, queryRunner } = database.manager();
  if (queryRunner) return queryRunner.query(statement, [...parameters]) as Promise<Row[]>;
  const own = dataSource.createQueryRunner("slave");
  try {
    const runner = database.guard?.(own) ?? own;
    return (await runner.query(statement, [...parameters])) as Row[];
  } finally {
    await own.release();
  }
}
