import type { EntityManager } from "typeorm";
import { columnNames, groupColumns, measures, type Counts, type StatisticTable } from "./statistic-tables";

/** A key whose counts are not what the records say: by how much the records have more. */
export interface CountDifference {
  readonly key: Readonly<Record<string, string | number>>;
  readonly more: Counts;
}

/** The values of a key as a record has them; those of conferral and of people as what was given has them. */
const key: Readonly<Record<string, string>> = {
  season_id: "COALESCE(season_id, '')",
  unit_id: unitsOnly("recipient_id"),
  recipient_id: unitsOnly("recipient_id"),
  quarter: "''",
};
const given: Readonly<Record<string, string>> = {
  ...key,
  recipient_id: "COALESCE(recipient_id, '')",
  quarter:
    "CASE WHEN conferred_on IS NULL THEN '' ELSE CONCAT(SUBSTR(conferred_on, 1, 4), CASE WHEN SUBSTR(conferred_on, 6, 2) <= '03' THEN '-Q1' " +
    "WHEN SUBSTR(conferred_on, 6, 2) <= '06' THEN '-Q2' WHEN SUBSTR(conferred_on, 6, 2) <= '09' THEN '-Q3' ELSE '-Q4' END) END",
};
const keys = groupColumns.map((column) => columnNames[column]);
const columns = [...keys, ...measures].join(", ");

/** The records one by one as counts, in the columns of the tables of counts. */
const counted = [
  `${records("title_registration", { registrations: "1" })} WHERE withdrawn_on IS NULL`,
  records("nomination", { nominations: "1" }),
  records(
    "award",
    {
      awards: "CASE WHEN status = 'REVOKED' THEN 0 ELSE 1 END",
      revoked: "CASE WHEN status = 'REVOKED' THEN 1 ELSE 0 END",
    },
    given,
  ),
];

function unitsOnly(column: string): string {
  return `CASE WHEN ${column} IS NULL OR ${column} LIKE 'Person:%' THEN '' ELSE ${column} END`;
}

function records(table: string, counts: Partial<Record<string, string>>, own = key): string {
  const values = [
    ...keys.map((name) => `${own[name] ?? name} AS ${name}`),
    ...measures.map((measure) => `${counts[measure] ?? 0} AS ${measure}`),
  ];
  return `SELECT ${values.join(", ")} FROM ${table}`;
}

/** Where a table of counts is not what the records say. */
export async function differingCounts(
  manager: EntityManager,
  table: StatisticTable,
): Promise<readonly CountDifference[]> {
  const own = table.key.map((column) => columnNames[column]);
  const sums = measures.map((measure) => `SUM(${measure})`);
  const stored = [
    ...keys.map((name) => (own.includes(name) ? name : `'' AS ${name}`)),
    ...measures.map((measure) => `-${measure} AS ${measure}`),
  ];
  const all = [...counted, `SELECT ${stored.join(", ")} FROM ${table.name}`].join(" UNION ALL ");
  const found = await manager.query<Record<string, string | number>[]>(
    `/* statistic.differences */ SELECT ${own.join(", ")}, ` +
      `${sums.map((sum, at) => `${sum} AS more_${measures[at]}`).join(", ")} FROM (${all}) AS counted ` +
      `GROUP BY ${own.join(", ")} HAVING ${sums.map((sum) => `${sum} <> 0`).join(" OR ")}`,
  );
  return found.map((row) => ({
    key: Object.fromEntries(own.map((name) => [name, row[name] ?? ""])),
    more: Object.fromEntries(measures.map((measure) => [measure, Number(row[`more_${measure}`])])) as Counts,
  }));
}

/** Makes a table of counts anew of the records. */
export async function rewriteCounts(manager: EntityManager, table: StatisticTable): Promise<void> {
  const own = table.key.map((column) => columnNames[column]).join(", ");
  await manager.query(`/* statistic.clear */ DELETE FROM ${table.name}`);
  await manager.query(
    `/* statistic.rewrite */ INSERT INTO ${table.name} (${own}, ${measures.join(", ")}) ` +
      `SELECT ${own}, ${measures.map((measure) => `SUM(${measure})`).join(", ")} ` +
      `FROM (SELECT ${columns} FROM (${counted.join(" UNION ALL ")}) AS one) AS counted GROUP BY ${own}`,
  );
}
