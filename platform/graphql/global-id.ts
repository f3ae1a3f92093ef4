import { GraphError } from "../errors/graph-error";
import { joined } from "../languages/language";
import { texts } from "./graphql.texts";

/** An id taken apart: the GraphQL type's name and the record's code. */
export interface GlobalId {
  readonly typeName: string;
  readonly code: string;
}

/** Makes the id of a record: the type's name, a colon, the code, as in `CourtUnit:spc-dop`. */
export function toGlobalId(typeName: string, code: string): string {
  return `${typeName}:${code}`;
}

/**
 * Takes an id apart. What is told of one that is wrong does not repeat it: the code of a person is made of the name.
 * @throws GraphError INVALID_ID when it has no colon, no type or no code.
 */
export function parseGlobalId(id: string): GlobalId {
  const colon = id.indexOf(":");
  if (colon < 1 || colon === id.length - 1) {
    throw new GraphError("INVALID_ID", texts.noId);
  }
  return { typeName: id.slice(0, colon), code: id.slice(colon + 1) };
}

/**
 * Takes an id apart that must be of one of some types, and gives its code.
 * @throws GraphError INVALID_ID when it is of another type.
 */
export function parseIdOf(typeNames: readonly string[], id: string): GlobalId {
  const parsed = parseGlobalId(id);
  if (!typeNames.includes(parsed.typeName)) {
    const found = shorten(parsed.typeName);
    throw new GraphError("INVALID_ID", texts.idOfOtherType({ found, allowed: joined(typeNames, texts.or) }));
  }
  return parsed;
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

/** A reference to another subgraph's entity. */
export interface EntityReference {
  readonly __typename: string;
  readonly id: string;
}

/** Makes a reference to an entity by its type and code; null for no code. */
export function toReference(typeName: string, code: string | null): EntityReference | null {
  return code === null ? null : { __typename: typeName, id: toGlobalId(typeName, code) };
}

/** Points at another subgraph's entity by its id, which names its type. */
export function referenceTo(id: string): EntityReference {
  return { __typename: parseGlobalId(id).typeName, id };
}
