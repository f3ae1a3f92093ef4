import { noOwners, type Owners } from "./owners/owners";

/** What a subgraph has of the others. */
export interface SubgraphLinks {
  /** Tells of records that others own. */
  readonly owners: Owners;
}

/** Of a subgraph that stands alone. */
export const noLinks: SubgraphLinks = { owners: noOwners };
