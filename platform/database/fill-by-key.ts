import type { QueryRunner } from "typeorm";

const keysAtOnce = 250;

/** A column that a migration fills by what the application makes of another one. */
interface FilledColumn {
  readonly table: string;
  readonly column: string;
  /** What its value is made of; rows of one key have the same there. */
  readonly from: string;
  /** An indexed column, by which rows are read and written a few hundred keys at a time. */
  readonly key: string;
  /** Keeps the rows that are filled; all where it does not say. */
  readonly where?: string;
  readonly valueOf: (from: string) => string;
}

/** Fills a column that no statement could: its values are worked out here. The table may be empty, or have a million rows. */
export async function fillByKey(runner: QueryRunner, filled: FilledColumn): Promise<void> {
  const { table, column, from, key, where = "1 = 1", valueOf } = filled;
  for (let after = ""; ;) {
    const found = (await runner.query(
      `SELECT ${key} AS filled_key, MIN(${from}) AS made_of FROM ${table} WHERE ${key} > ? AND ${where} ` +
        `GROUP BY ${key} ORDER BY ${key} LIMIT ${keysAtOnce}`,
      [after],
    )) as { filled_key: string; made_of: string }[];
    const last = found.at(-1);
    if (!last) return;
    const keys = found.map((row) => row.filled_key);
    await runner.query(
      `UPDATE ${table} SET ${column} = CASE ${key} ${keys.map(() => "WHEN ? THEN ?").join(" ")} END ` +
        `WHERE ${key} IN (${keys.map(() => "?").join(", ")}) AND ${where}`,
      [...found.flatMap((row) => [row.filled_key, valueOf(row.made_of)]), ...keys],
    );
    after = last.filled_key;
  }
}
