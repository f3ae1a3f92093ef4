import type { Reader } from "./reader";

type AwardRow = readonly [
  recipient: string,
  year: number,
  recipientName: string,
  titleCode: string,
  titleName: string,
  decision: string | null,
  number: string | null,
  signedOn: string | null,
];

type NominationRow = readonly [
  season: string,
  state: string,
  titleCode: string,
  titleName: string,
  nominee: string | null,
];

/** The awards of units, by the ids of the units. */
export async function awardsOf(reader: Reader, ids: readonly string[]): Promise<Map<string, object[]>> {
  const table = (name: string) => reader.table("awards", name);
  const rows = await reader.rows<AwardRow>(
    `SELECT award.recipient_id, award.year, award.recipient_name, title.code, title.name, decision.code,
       decision.number, decision.signed_on
     FROM ${table("award")} award
     JOIN ${table("award_title")} title ON title.code = award.title_code
     LEFT JOIN ${table("decision")} decision ON decision.code = award.decision_code
     WHERE award.recipient_id IN (${ids.map(() => "?").join(", ")})
     ORDER BY award.year DESC, award.code`,
    ids,
  );
  return grouped(rows, ([recipient, year, recipientName, code, name, decision, number, signedOn]) => [
    recipient,
    { year, recipientName, title: { code, name }, decision: decision === null ? null : { number, signedOn } },
  ]);
}

/** The nominations of seasons, by the ids of the seasons. */
export async function nominationsOf(reader: Reader, ids: readonly string[]): Promise<Map<string, object[]>> {
  const table = (name: string) => reader.table("awards", name);
  const rows = await reader.rows<NominationRow>(
    `SELECT nomination.season_id, nomination.state, title.code, title.name, nomination.recipient_id
     FROM ${table("nomination")} nomination
     JOIN ${table("award_title")} title ON title.code = nomination.title_code
     WHERE nomination.season_id IN (${ids.map(() => "?").join(", ")})
     ORDER BY nomination.year DESC, nomination.code`,
    ids,
  );
  return grouped(rows, ([season, state, code, name, nominee]) => [
    season,
    { state, title: { code, name }, nominee: nominee === null ? null : { id: nominee } },
  ]);
}

function grouped<Row>(
  rows: readonly Row[],
  entryOf: (row: Row) => readonly [key: string, value: object],
): Map<string, object[]> {
  const groups = new Map<string, object[]>();
  for (const row of rows) {
    const [key, value] = entryOf(row);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
