import { parseIdOf, referenceTo } from "../../../platform/graphql/global-id";
import { sectorsOf, sectorWithId } from "./sector.manager";
import { clusterTypeNames, seasonTypeNames, sectorTypeNames, unitTypeNames } from "./sector-ids";

const byId =
  (typeNames: readonly string[]) =>
  ({ id }: { id: string }) => {
    parseIdOf(typeNames, id);
    return referenceTo(id);
  };

const findSector = ({ id, code }: { id?: string; code?: string }) =>
  code == null ? sectorWithId(id ?? "") : (sectorsOf([code])[0] ?? null);

/**
 * The planner may ask for an entity by its interface alone. Which sector's type it is stands in its id, or in the
 * sector's code.
 */
export const interfaceReferences = {
  Sector: findSector,
  EmulationCluster: byId(clusterTypeNames),
  ClusterSeason: byId(seasonTypeNames),
  Unit: byId(unitTypeNames),
  ...Object.fromEntries(sectorTypeNames.map((typeName) => [typeName, findSector])),
};
