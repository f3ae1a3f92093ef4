import { GraphError } from "../../../platform/errors/graph-error";
import { parseGlobalId, referenceTo } from "../../../platform/graphql/global-id";
import type { AwardsLoaders } from "../context";
import { clusterTypeNames, seasonTypeNames, unitTypeNames } from "../sectors/sector-type-names";

const sectorsTypeNames = [...unitTypeNames, ...clusterTypeNames, ...seasonTypeNames];

type Load = (code: string, loaders: AwardsLoaders) => Promise<object | null>;

/** How this subgraph finds a record of its own, by the type's name. */
export const ownNodes = {
  AwardTitle: (code, { titles }) => titles.byCode(code),
  Person: (code, { people }) => people.byCode.load(code),
  Decision: (code, { decisions }) => decisions.byCode.load(code),
  TitleRegistration: (code, { registrations }) => registrations.byCode.load(code),
  Nomination: (code, { nominations }) => nominations.byCode.load(code),
  Award: (code, { awards }) => awards.byCode.load(code),
  SourceDocument: (code, { documents }) => documents.byCode.load(code),
} as const satisfies Record<string, Load>;

/**
 * Any record by its id: one of this subgraph's own, null when there is none, or a reference for the sector that owns it.
 * @throws GraphError INVALID_ID when it names no type of the graph
 */
export async function nodeOf(id: string, loaders: AwardsLoaders): Promise<object | null> {
  const { typeName, code } = parseGlobalId(id);
  if (Object.hasOwn(ownNodes, typeName)) return ownNodes[typeName as keyof typeof ownNodes](code, loaders);
  if (sectorsTypeNames.includes(typeName)) return referenceTo(id);
  throw new GraphError("INVALID_ID", "This id names no type of records.");
}
