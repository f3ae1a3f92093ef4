import type { GraphQLSchema } from "graphql";
import { GraphError } from "../../errors/graph-error";
import { cutShort } from "../../text/shown-text";
import { texts } from "./entities.texts";

/** How a subgraph finds one of its entities by its key. */
export type ReferenceResolver<Context> = (reference: never, context: Context) => unknown;

/** How the entities of a schema are found, by the name of their object type or interface. */
export type References = Readonly<Record<string, ReferenceResolver<never>>>;

const key = "references";

/**
 * Tells the executor how the entities of a schema are found. Apollo's resolver, which GraphQL's own execution calls, would
 * take what is no representation for a fault of its own.
 */
export function noteReferences(schema: GraphQLSchema, references: References): void {
  schema.extensions = { ...schema.extensions, [key]: references };
  const field = schema.getQueryType()?.getFields()["_entities"];
  const resolve = field?.resolve;
  if (!field || !resolve) return;
  field.resolve = (source, args: { readonly representations: readonly unknown[] }, context, info) => {
    for (const representation of args.representations)
      if (entityTypeOf(representation, references) === null) throw noEntity(representation);
    return resolve(source, args, context, info);
  };
}

/** Has the executor find the entities of a schema by Apollo's resolver, as any field. */
export function forgetReferences(schema: GraphQLSchema): void {
  schema.extensions = { ...schema.extensions, [key]: undefined };
}

/** How the entities of a schema are found; undefined for a schema without any. */
export function entitiesOf(schema: GraphQLSchema): References | undefined {
  return schema.extensions[key] as References | undefined;
}

/** The type of an entity that a representation names: GraphQL takes anything for one. Null where it names none. */
export function entityTypeOf(representation: unknown, references: References): string | null {
  const typeName = typeNamedBy(representation);
  return typeName !== undefined && Object.hasOwn(references, typeName) ? typeName : null;
}

/** What is told of a representation that is of no entity of the subgraph. */
export function noEntity(representation: unknown): GraphError {
  const typeName = typeNamedBy(representation);
  const text = typeName === undefined ? texts.noType : texts.noEntities({ type: cutShort(typeName) });
  return new GraphError("BAD_USER_INPUT", text, { argument: "representations" });
}

function typeNamedBy(representation: unknown): string | undefined {
  if (typeof representation !== "object" || representation === null) return undefined;
  const { __typename: typeName } = representation as { readonly __typename?: unknown };
  return typeof typeName === "string" ? typeName : undefined;
}
