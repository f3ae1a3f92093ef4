import { awardsOf, nominationsOf } from "./nested-awards";
import type { Reader } from "./reader";
import { seasonsOf, type SectorRow } from "./nested-seasons";

const sectors = [
  { database: "justice", prefix: "Justice" },
  { database: "courts", prefix: "Court" },
];

/**
 * Answers the nested question with six statements, whatever there is of the clusters: the sectors, for each of the two
 * what stands in its database, and for both together the awards and the nominations.
 */
export async function nested(reader: Reader, year: number, clusters: number): Promise<string> {
  const ofSectors = sectors.map(
    ({ database }) => `SELECT code, name FROM ${reader.table(database, "sector")}`,
  );
  const rows = await reader.rows<SectorRow>(ofSectors.join(" UNION ALL "), []);
  const found = await Promise.all(
    sectors.map(({ database, prefix }) => seasonsOf(reader, database, prefix, year, clusters)),
  );
  const [awards, nominations] = await Promise.all([
    awardsOf(
      reader,
      found.flatMap(({ units }) => [...units.keys()]),
    ),
    nominationsOf(
      reader,
      found.flatMap(({ seasons }) => [...seasons.keys()]),
    ),
  ]);
  for (const { units, seasons } of found) {
    for (const [id, unit] of units) unit.awards = awards.get(id) ?? [];
    for (const [id, season] of seasons) season.nominations = nominations.get(id) ?? [];
  }
  return JSON.stringify({
    data: {
      sectors: rows.map(([code, name], at) => ({
        code,
        name,
        clusters: { nodes: found[at]?.clusters ?? [] },
      })),
    },
  });
}
