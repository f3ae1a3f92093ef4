import type { EntityManager } from "typeorm";
import { dialectOf } from "../../../platform/database/dialect-of";
import { inSteps } from "../../../platform/database/in-steps";
import type { CountedKey } from "./counted-key";
import { columnNames, measures, statisticTables, type Counts, type StatisticTable } from "./statistic-tables";

/** By how much the counts of a key change. */
export interface CountChange {
  readonly key: CountedKey;
  readonly counts: Counts;
}

const rowsAtOnce = 256;

/** Adds to the counts of keys, each given once, in every table; a row in which nothing is left is taken out. */
export async function addCounts(manager: EntityManager, changes: readonly CountChange[]): Promise<void> {
  const real = changes.filter(({ counts }) => measures.some((measure) => counts[measure] !== 0));
  for (const table of statisticTables) {
    for (const some of inSteps(sumUp(table, real), rowsAtOnce)) await addTo(manager, table, some);
  }
}

/** The changes as a table has them, whose key may hold less. */
function sumUp({ key }: StatisticTable, changes: readonly CountChange[]): CountChange[] {
  const sums = new Map<string, CountChange>();
  for (const change of changes) {
    const name = key.map((column) => change.key[column]).join("|");
    const sum = sums.get(name);
    if (!sum) sums.set(name, { key: change.key, counts: { ...change.counts } });
    else for (const measure of measures) sum.counts[measure] += change.counts[measure];
  }
  return [...sums.values()].filter(({ counts }) => measures.some((measure) => counts[measure] !== 0));
}

async function addTo(
  manager: EntityManager,
  { name, key }: StatisticTable,
  changes: readonly CountChange[],
): Promise<void> {
  if (changes.length === 0) return;
  const keys = key.map((column) => columnNames[column]);
  const row = `(${[...keys, ...measures].map(() => "?").join(", ")})`;
  const isSqlite = dialectOf(manager) === "sqlite";
  const sums = measures.map((measure) =>
    isSqlite
      ? `${measure} = ${measure} + excluded.${measure}`
      : `${measure} = ${measure} + VALUES(${measure})`,
  );
  const upsert = isSqlite ? `ON CONFLICT (${keys.join(", ")}) DO UPDATE SET` : "ON DUPLICATE KEY UPDATE";
  await manager.query(
    `/* statistic.add */ INSERT INTO ${name} (${[...keys, ...measures].join(", ")}) ` +
      `VALUES ${changes.map(() => row).join(", ")} ${upsert} ${sums.join(", ")}`,
    changes.flatMap((change) => [
      ...key.map((column) => change.key[column]),
      ...measures.map((measure) => change.counts[measure]),
    ]),
  );
  const lessened = changes.filter(({ counts }) => measures.some((measure) => counts[measure] < 0));
  if (lessened.length === 0) return;
  const none = measures.map((measure) => `${measure} = 0`).join(" AND ");
  const same = `(${keys.map((column) => `${column} = ?`).join(" AND ")})`;
  await manager.query(
    `/* statistic.clear */ DELETE FROM ${name} WHERE (${lessened.map(() => same).join(" OR ")}) AND ${none}`,
    lessened.flatMap((change) => key.map((column) => change.key[column])),
  );
}
