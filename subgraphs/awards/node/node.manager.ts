import { GraphError } from "../../../platform/errors/graph-error";
import { parseGlobalId, referenceTo } from "../../../platform/graphql/global-id";
import { sharedRecordTypes } from "../../shared-record-types";
import type { AwardsContext } from "../context";
import { clusterTypeNames, seasonTypeNames, sectorTypeNames, unitTypeNames } from "../sectors/sector-ids";
import { sectorWithId } from "../sectors/sector.manager";
import { texts } from "./node.texts";

/** Provinces are on record in each sector's database. */
const sectorsTypeNames = [...unitTypeNames, ...clusterTypeNames, ...seasonTypeNames, "Province"];

/**
 * Any record by its id: one of this subgraph's own, null when there is none that whoever asks may know of, or a reference for the sector that owns it.
 * @throws GraphError INVALID_ID when it names no type of the graph
 */
export async function nodeOf(id: string, { nodes, loaders, access }: AwardsContext): Promise<object | null> {
  const { typeName, code } = parseGlobalId(id);
  const find = nodes.get(typeName);
  if (find) return find(code, loaders, access);
  if (sectorTypeNames.includes(typeName)) return sectorWithId(id);
  if (sectorsTypeNames.includes(typeName)) return referenceTo(id);
  // A gateway that knows who holds them asks there.
  if (sharedRecordTypes.includes(typeName)) return null;
  throw new GraphError("INVALID_ID", texts.noSuchType);
}
