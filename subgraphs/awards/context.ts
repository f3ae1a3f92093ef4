import type { RequestAccess } from "../../platform/access/request-access";
import type { Database } from "../../platform/database/database";
import type { Language } from "../../platform/languages/language";
import type { Writer } from "../../platform/mutations/writer";
import type { RequestScope } from "../../platform/server/request/request-record";
import {
  loadersOf,
  nodesOf,
  storesOf,
  type FindNode,
  type LoadersOf,
  type StoresOf,
} from "../../platform/subgraph-server/feature";
import type { SubgraphLinks } from "../../platform/subgraph-server/links";
import { awardsFeatures } from "./features";

type AwardsStores = StoresOf<typeof awardsFeatures>;
export type AwardsLoaders = LoadersOf<typeof awardsFeatures>;

/** What every resolver is given: fresh for each request, so that nothing loaded outlives it. */
export interface AwardsContext {
  readonly access: RequestAccess;
  /** In which texts are told that the graph makes itself. */
  readonly language: Language;
  readonly request: RequestScope | undefined;
  readonly database: Database;
  readonly writer: Writer;
  /** What there is of the other subgraphs. */
  readonly links: SubgraphLinks;
  readonly stores: AwardsStores;
  readonly loaders: AwardsLoaders;
  readonly nodes: AwardsNodes;
}

/** How this subgraph finds a record of its own, by the type's name. */
export type AwardsNodes = ReadonlyMap<string, FindNode<AwardsLoaders>>;

/** The statements of the awards database. */
export const awardsStores = storesOf(awardsFeatures);

/** The loaders of one request. */
export const awardsLoaders = loadersOf(awardsFeatures);

export const awardsNodes: AwardsNodes = nodesOf(awardsFeatures);

/** Forgets what a request has loaded: a mutation has changed it. */
export function renew(context: AwardsContext): void {
  const stores = awardsStores(context.database);
  Object.assign(context, { stores, loaders: awardsLoaders(stores) });
}
