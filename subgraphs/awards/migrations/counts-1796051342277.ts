import type { QueryRunner } from "typeorm";

const measures = ["registrations", "nominations", "awards", "revoked"];
const unit = "CASE WHEN recipient_id IS NULL OR recipient_id LIKE 'Person:%' THEN '' ELSE recipient_id END";
const month = "SUBSTR(conferred_on, 6, 2)";
const quarter =
  "CASE WHEN conferred_on IS NULL THEN '' ELSE CONCAT(SUBSTR(conferred_on, 1, 4), " +
  `CASE WHEN ${month} <= '03' THEN '-Q1' WHEN ${month} <= '06' THEN '-Q2' WHEN ${month} <= '09' THEN '-Q3' ELSE '-Q4' END) END`;

const counted = [
  countedIn("title_registration", ["1", "0", "0", "0"], unit, "''"),
  countedIn("nomination", ["0", "1", "0", "0"], unit, "''"),
  countedIn(
    "award",
    [
      "0",
      "0",
      "CASE WHEN status = 'REVOKED' THEN 0 ELSE 1 END",
      "CASE WHEN status = 'REVOKED' THEN 1 ELSE 0 END",
    ],
    "COALESCE(recipient_id, '')",
    quarter,
  ),
].join(" UNION ALL ");

function countedIn(table: string, counts: readonly string[], recipient: string, conferred: string): string {
  return (
    `SELECT COALESCE(season_id, '') AS season_id, ${unit} AS unit_id, ${recipient} AS recipient_id, ${conferred} AS quarter, ` +
    `title_code, year, sector, recipient_kind, ${counts.map((count, at) => `${count} AS ${measures[at]}`).join(", ")} FROM ${table}`
  );
}

/** Fills an empty table of counts from the records, as this migration leaves or found them. */
export async function fillCounts(runner: QueryRunner, table: string, key: readonly string[]): Promise<void> {
  const sums = measures.map((measure) => `SUM(${measure})`);
  await runner.query(
    `INSERT INTO ${table} (${[...key, ...measures].join(", ")}) SELECT ${[...key, ...sums].join(", ")} ` +
      `FROM (${counted}) AS counted GROUP BY ${key.join(", ")}`,
  );
}

export const keyBefore = ["season_id", "unit_id", "title_code", "year", "sector", "recipient_kind"];
export const totalKeyBefore = ["sector", "year", "title_code", "recipient_kind"];

/** The tables of counts as they are now, with what each is counted by. */
export const countedBy: Readonly<Record<string, readonly string[]>> = {
  award_statistic: [...keyBefore, "quarter"],
  award_statistic_total: [...totalKeyBefore, "quarter"],
  award_statistic_recipient: [
    "recipient_id",
    "season_id",
    "title_code",
    "year",
    "sector",
    "recipient_kind",
    "quarter",
  ],
  award_statistic_recipient_total: ["recipient_id", "title_code", "sector", "recipient_kind"],
};
