import type { Reader } from "./reader";

type CountRow = readonly [sector: string, year: number, title: string, awards: number];

/** The awards that stand, counted by sector, year and title over the records, in one statement. */
export async function statistics(reader: Reader): Promise<string> {
  const rows = await reader.rows<CountRow>(
    `SELECT sector, year, title_code, COUNT(*) FROM ${reader.table("awards", "award")}
     WHERE status <> 'REVOKED' GROUP BY sector, year, title_code`,
    [],
  );
  return JSON.stringify({
    data: {
      statistics: rows.map(([sector, year, code, awards]) => ({ sector, year, title: { code }, awards })),
    },
  });
}
