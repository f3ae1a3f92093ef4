import { parseIdOf, referenceTo } from "../../../platform/graphql/global-id";
import { sectorsOf } from "./sector.manager";
import { clusterTypeNames, seasonTypeNames, unitTypeNames } from "./sector-ids";

const byId =
  (typeNames: readonly string[]) =>
  ({ id }: { id: string }) => {
    parseIdOf(typeNames, id);
    return referenceTo(id);
  };

/**
 * The planner may ask for an entity by its interface alone. Which sector's type it is stands in its id, or in the
 * sector's code.
 */
export const interfaceReferences = {
  Sector: ({ code }: { code: string }) => sectorsOf([code])[0] ?? null,
  EmulationCluster: byId(clusterTypeNames),
  ClusterSeason: byId(seasonTypeNames),
  Unit: byId(unitTypeNames),
};
