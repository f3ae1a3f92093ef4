import { GraphError } from "../../errors/graph-error";
import type { RequestScope } from "../../server/request/request-record";
import { texts } from "./owners.texts";

/** A record of another subgraph, by the name of its type and its key there. */
export interface EntityReference {
  readonly __typename: string;
  readonly id: string;
}

/** What another subgraph tells of a record: the fields that were selected, and `__typename`. */
export type Entity = Readonly<Record<string, unknown>>;

/** For which request it is asked: how long that may take, in which trace it stands, and where its statements are counted. */
export type OwnersScope = Partial<Pick<RequestScope, "deadline" | "record">>;

/**
 * Asks other subgraphs for records that they own. Who is asked may wait for who asks: nobody asks while a transaction of theirs
 * is open.
 */
export interface Owners {
  /**
   * The records of some references, in their order, null for one that is not there. `selection` is what is asked of each, as it stands
   * within `_entities`: `... on Person { fullName }`. The same text again and again is compiled once.
   * @throws GraphError SUBGRAPH_UNAVAILABLE when the owner does not answer, in time or at all, or answers with a fault
   */
  entities(
    subgraph: string,
    references: readonly EntityReference[],
    selection: string,
    scope?: OwnersScope,
  ): Promise<readonly (Entity | null)[]>;
}

/** What is told when the owner of something that a write rests on gives no answer. */
export function ownerUnavailable(subgraph: string): GraphError {
  return new GraphError("SUBGRAPH_UNAVAILABLE", texts.unavailable({ subgraph }), { subgraph });
}

/** Where no other subgraph can be asked. */
export const noOwners: Owners = {
  entities: (subgraph, references) =>
    references.length === 0 ? Promise.resolve([]) : Promise.reject(ownerUnavailable(subgraph)),
};
