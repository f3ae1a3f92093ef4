import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from "graphql";
import { foldText } from "../fold-text";

/** Something of the schema that has a name and a description, and the documentation that shows it. */
export interface SchemaElement {
  /** `Unit`, `Unit.names`, `Unit.season(year:)`, `TitleKind.FLAG`. */
  readonly path: string;
  readonly name: string;
  readonly description: string;
  readonly type: GraphQLNamedType;
  readonly field: GraphQLField<unknown, unknown> | GraphQLInputField | null;
}

/** Types, fields, arguments and values of enums of a schema, but for those that are of GraphQL itself. */
export function elementsOf(schema: GraphQLSchema): readonly SchemaElement[] {
  return Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith("__"))
    .flatMap((type) => [element(type.name, type, type), ...fieldsOf(type), ...valuesOf(type)]);
}

/**
 * The elements that have each word of a text: within their name, or at the beginning of a word of their description,
 * without regard to case and Vietnamese marks. Those that are named so come first.
 */
export function searchElements(elements: readonly SchemaElement[], text: string): readonly SchemaElement[] {
  const wanted = wordsOf(text);
  if (wanted.length === 0) return [];
  const found = elements.flatMap((candidate) => {
    const name = candidate.name.toLowerCase();
    const words = wordsOf(candidate.description);
    const isNamed = wanted.map((start) => name.includes(start));
    const isThere = wanted.every(
      (start, index) => isNamed[index] || words.some((word) => word.startsWith(start)),
    );
    if (!isThere) return [];
    const rank = name === wanted.join("") ? 0 : isNamed.every(Boolean) ? 1 : 2;
    return [{ candidate, rank }];
  });
  return found.sort((a, b) => a.rank - b.rank).map(({ candidate }) => candidate);
}

function fieldsOf(type: GraphQLNamedType): SchemaElement[] {
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) =>
      element(`${type.name}.${field.name}`, type, field, field),
    );
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const path = `${type.name}.${field.name}`;
    const args = field.args.map((argument) => element(`${path}(${argument.name}:)`, type, argument, field));
    return [element(path, type, field, field), ...args];
  });
}

function valuesOf(type: GraphQLNamedType): SchemaElement[] {
  if (!isEnumType(type)) return [];
  return type.getValues().map((value) => element(`${type.name}.${value.name}`, type, value));
}

function element(
  path: string,
  type: GraphQLNamedType,
  { name, description }: { readonly name: string; readonly description?: string | null },
  field: SchemaElement["field"] = null,
): SchemaElement {
  return { path, name, description: description ?? "", type, field };
}

function wordsOf(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}_]+/u)
    .filter(Boolean);
}
