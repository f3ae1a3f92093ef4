import type { RequestAccess } from "../../platform/access/request-access";
import { loadersOf, storesOf, type LoadersOf, type StoresOf } from "../../platform/subgraph-server/feature";
import type { SubgraphLinks } from "../../platform/subgraph-server/links";
import type { SectorDefinition } from "./definition";
import { sectorFeatures } from "./features";

type SectorStores = StoresOf<typeof sectorFeatures>;
export type SectorLoaders = LoadersOf<typeof sectorFeatures>;

/** What every resolver of a sector is given: fresh for each request, so that nothing loaded outlives it. */
export interface SectorContext {
  readonly access: RequestAccess;
  readonly sector: SectorDefinition;
  /** What there is of the other subgraphs. */
  readonly links: SubgraphLinks;
  readonly stores: SectorStores;
  readonly loaders: SectorLoaders;
}

/** The statements of a sector's database. */
export const sectorStores = storesOf(sectorFeatures);

/** The loaders of one request. */
export const sectorLoaders = loadersOf(sectorFeatures);
