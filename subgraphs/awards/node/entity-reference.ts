import { parseGlobalId } from "../../../platform/ids/global-id";

/** A record that another subgraph owns, as it is pointed at. */
export interface EntityReference {
  readonly __typename: string;
  readonly id: string;
}

/** Points at another subgraph's record by its id. */
export function referenceTo(id: string): EntityReference {
  return { __typename: parseGlobalId(id).typeName, id };
}
