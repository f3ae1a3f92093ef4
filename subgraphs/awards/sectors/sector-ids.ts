import { parseGlobalId, toGlobalId } from "../../../platform/graphql/global-id";
import { sectors } from "../../sectors";

/** The names of the types that sectors' subgraphs own, sector by sector. */
export const sectorTypeNames: readonly string[] = sectors.map(({ prefix }) => `${prefix}Sector`);
export const unitTypeNames: readonly string[] = sectors.map(({ prefix }) => `${prefix}Unit`);
export const clusterTypeNames: readonly string[] = sectors.map(({ prefix }) => `${prefix}Cluster`);
export const seasonTypeNames: readonly string[] = sectors.map(({ prefix }) => `${prefix}ClusterSeason`);

/** The code of the sector whose unit type has a name; null when no sector's has. */
export function sectorOfUnitType(typeName: string): string | null {
  return sectors.find(({ prefix }) => `${prefix}Unit` === typeName)?.code ?? null;
}

/** The code of the sector of a unit by its id; null when no sector has such. */
export function sectorOfUnitId(id: string): string | null {
  return sectorOfUnitType(parseGlobalId(id).typeName);
}

/** The code of the sector of a cluster season by its id; null when no sector has such. */
export function sectorOfSeasonId(id: string): string | null {
  const { typeName } = parseGlobalId(id);
  return sectors.find(({ prefix }) => `${prefix}ClusterSeason` === typeName)?.code ?? null;
}

/** The id of a sector's unit by its code; null where there is none, or no such sector, of which a fault tells already. */
export function unitIdOf(sector: string | null, code: string | null): string | null {
  return idOf("Unit", sector, code);
}

/** The id of a sector's cluster season by its code; null as with units. */
export function seasonIdOf(sector: string | null, code: string | null): string | null {
  return idOf("ClusterSeason", sector, code);
}

/** The code within an id of a unit or a season; null where there is none. */
export function codeOf(id: string | null): string | null {
  return id === null ? null : parseGlobalId(id).code;
}

/** The code of the cluster in whose season something was done, which the season's code begins with; null without one. */
export function clusterOfSeason(seasonId: string | null): string | null {
  return clusterOfSeasonCode(codeOf(seasonId));
}

/** The same by the code of the season. */
export function clusterOfSeasonCode(code: string | null): string | null {
  return /^(.+)-\d{4}$/.exec(code ?? "")?.[1] ?? null;
}

function idOf(typeName: string, sector: string | null, code: string | null): string | null {
  const prefix = sectors.find((one) => one.code === sector)?.prefix;
  return prefix === undefined || code === null ? null : toGlobalId(`${prefix}${typeName}`, code);
}
