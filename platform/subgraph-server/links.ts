import { noOutbox, type OutboxLink } from "../outbox/outbox";
import type { Traces } from "../mutations/write-changes";
import { noOwners, type Owners } from "./owners/owners";

/** What a subgraph has of the others. */
export interface SubgraphLinks {
  /** Tells of records that others own. */
  readonly owners: Owners;
  /** Tells others what they keep of the records here. */
  readonly outbox: OutboxLink;
  /** Notes for them what a mutation does; without it nothing is noted. */
  readonly traces?: Traces;
}

/** Of a subgraph that stands alone. */
export const noLinks: SubgraphLinks = { owners: noOwners, outbox: noOutbox };
