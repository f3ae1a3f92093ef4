import type { Reader } from "./reader";

export type SectorRow = readonly [code: string, name: string];

type MemberRow = readonly [
  clusterCode: string,
  clusterName: string,
  season: string,
  year: number,
  state: string,
  role: string | null,
  unitCode: string,
  unitName: string,
];

interface Unit {
  readonly code: string;
  readonly name: string;
  awards: readonly object[];
}

interface Season {
  readonly year: number;
  readonly state: string;
  readonly members: { readonly role: string; readonly unit: Unit }[];
  nominations: readonly object[];
}

/** What a sector has of the answer; its units and seasons by their ids, for what awards has of them. */
interface SectorSeasons {
  readonly clusters: { readonly code: string; readonly name: string; readonly season: Season }[];
  readonly units: ReadonlyMap<string, Unit>;
  readonly seasons: ReadonlyMap<string, Season>;
}

/** The first clusters of a sector that have a season of a year, with its members. */
export async function seasonsOf(
  reader: Reader,
  database: string,
  prefix: string,
  year: number,
  first: number,
): Promise<SectorSeasons> {
  const table = (name: string) => reader.table(database, name);
  const rows = await reader.rows<MemberRow>(
    `SELECT page.code, page.name, page.season, page.year, page.state, member.role, unit.code, unit.name
     FROM (SELECT cluster.code, cluster.name, season.code AS season, season.year, season.state
       FROM ${table("cluster")} cluster
       JOIN ${table("season")} season ON season.cluster_code = cluster.code AND season.year = ?
       ORDER BY cluster.code LIMIT ?) page
     LEFT JOIN ${table("membership")} member ON member.season_code = page.season
     LEFT JOIN ${table("unit")} unit ON unit.code = member.unit_code
     ORDER BY page.code, CASE member.role WHEN 'HEAD' THEN 0 WHEN 'DEPUTY' THEN 1 ELSE 2 END, member.unit_code`,
    [year, first],
  );
  const clusters: SectorSeasons["clusters"] = [];
  const units = new Map<string, Unit>();
  const seasons = new Map<string, Season>();
  for (const [code, name, seasonCode, seasonYear, state, role, unitCode, unitName] of rows) {
    const id = `${prefix}ClusterSeason:${seasonCode}`;
    let season = seasons.get(id);
    if (!season) {
      season = { year: seasonYear, state, members: [], nominations: [] };
      seasons.set(id, season);
      clusters.push({ code, name, season });
    }
    if (role === null) continue;
    const unitId = `${prefix}Unit:${unitCode}`;
    const unit = units.get(unitId) ?? { code: unitCode, name: unitName, awards: [] };
    units.set(unitId, unit);
    season.members.push({ role, unit });
  }
  return { clusters, units, seasons };
}
