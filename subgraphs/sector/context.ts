import type { RequestAccess } from "../../platform/access/request-access";
import type { Database } from "../../platform/database/database";
import type { Writer } from "../../platform/mutations/writer";
import type { RequestScope } from "../../platform/server/request/request-record";
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
  readonly request: RequestScope | undefined;
  readonly database: Database;
  readonly writer: Writer;
  /** What there is of the other subgraphs. */
  readonly links: SubgraphLinks;
  readonly stores: SectorStores;
  readonly loaders: SectorLoaders;
}

/** The statements of a sector's database. */
export const sectorStores = storesOf(sectorFeatures);

/** The loaders of one request. */
export const sectorLoaders = loadersOf(sectorFeatures);

/** Forgets what a request has loaded: a mutation has changed it. */
export function renew(context: SectorContext): void {
  const stores = sectorStores(context.database);
  Object.assign(context, { stores, loaders: sectorLoaders(stores) });
}
