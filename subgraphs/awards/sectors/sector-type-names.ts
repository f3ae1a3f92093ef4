import { parseGlobalId } from "../../../platform/graphql/global-id";
import { sectors } from "../../sectors";

/** The names of the types that sectors' subgraphs own, sector by sector. */
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
