import { parseGlobalId, referenceTo, type EntityReference } from "../../../platform/graphql/global-id";
import type { PersonLoaders } from "../people/person.loaders";
import type { PersonRow } from "../people/person.entity";

/** Whoever an id of a recipient stands for: a person of this subgraph's, or a reference to a sector's unit. */
export async function recipientOf(
  id: string | null,
  people: PersonLoaders,
): Promise<PersonRow | EntityReference | null> {
  if (id === null) return null;
  const { typeName, code } = parseGlobalId(id);
  return typeName === "Person" ? people.byCode.load(code) : referenceTo(id);
}
