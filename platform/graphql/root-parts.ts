import { Kind, type ConstDirectiveNode, type DocumentNode } from "graphql";
import { argumentsOf, itemsOf, textOf } from "./directive-arguments";

/** A root field that clients do not see, by which one subgraph answers another root field for the records that it holds. */
export interface RootPart {
  readonly name: string;
  /** The types of which it holds records: those of an id that begins so are asked for here. */
  readonly types: ReadonlySet<string>;
}

/** By the root field that clients see. */
export type RootParts = ReadonlyMap<string, readonly RootPart[]>;

/** The parts of root fields, as `@partOf` says it in a supergraph. */
export function rootPartsIn({ definitions }: DocumentNode): RootParts {
  const parts = new Map<string, RootPart[]>();
  for (const definition of definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || definition.name.value !== "Query") continue;
    for (const { name, directives = [] } of definition.fields ?? []) {
      for (const { field, types } of directives.flatMap(partOf)) {
        const known = parts.get(field) ?? [];
        parts.set(field, [...known, { name: name.value, types }]);
      }
    }
  }
  return parts;
}

function partOf(directive: ConstDirectiveNode) {
  if (directive.name.value !== "partOf") return [];
  const given = argumentsOf(directive);
  const field = textOf(given.get("field"));
  const types = itemsOf(given.get("types")).flatMap((type) => textOf(type) ?? []);
  return field === undefined ? [] : [{ field, types: new Set(types) }];
}
