import type { GraphQLSchema } from "graphql";

/** How a subgraph finds one of its entities by its key. */
export type ReferenceResolver<Context> = (reference: never, context: Context) => unknown;

/** How the entities of a schema are found, by the name of their object type or interface. */
export type References = Readonly<Record<string, ReferenceResolver<never>>>;

const key = "references";

/** Tells the executor how the entities of a schema are found. */
export function noteReferences(schema: GraphQLSchema, references: References): void {
  schema.extensions = { ...schema.extensions, [key]: references };
}

/** How the entities of a schema are found; undefined for a schema without any. */
export function entitiesOf(schema: GraphQLSchema): References | undefined {
  return schema.extensions[key] as References | undefined;
}
