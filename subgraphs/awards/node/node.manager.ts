import { GraphError } from "../../../platform/errors/graph-error";
import { parseGlobalId, referenceTo } from "../../../platform/graphql/global-id";
import type { AwardsContext } from "../context";
import { clusterTypeNames, seasonTypeNames, unitTypeNames } from "../sectors/sector-ids";

const sectorsTypeNames = [...unitTypeNames, ...clusterTypeNames, ...seasonTypeNames];

/**
 * Any record by its id: one of this subgraph's own, null when there is none that whoever asks may know of, or a reference for the sector that owns it.
 * @throws GraphError INVALID_ID when it names no type of the graph
 */
export async function nodeOf(id: string, { nodes, loaders, access }: AwardsContext): Promise<object | null> {
  const { typeName, code } = parseGlobalId(id);
  const find = nodes.get(typeName);
  if (find) return find(code, loaders, access);
  if (sectorsTypeNames.includes(typeName)) return referenceTo(id);
  throw new GraphError("INVALID_ID", "This id names no type of records.");
}
