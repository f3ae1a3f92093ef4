import type * as graphql from "graphql";
import type { DefinitionNode, GraphQLSchema } from "graphql";
import { fixtureSubgraphs } from "../fixture/subgraphs";

/** One schema of all that the fixture's subgraphs declare, without federation: a type that two declare is one type. */
export function monolithSchema({ buildASTSchema, isObjectType, parse, Kind }: typeof graphql): GraphQLSchema {
  const subgraphs = fixtureSubgraphs();
  const declared = new Set<string>();
  const definitions = subgraphs.flatMap(({ types }) =>
    parse(types).definitions.map((definition): DefinitionNode => {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return definition;
      if (declared.has(definition.name.value)) return { ...definition, kind: Kind.OBJECT_TYPE_EXTENSION };
      declared.add(definition.name.value);
      return definition;
    }),
  );
  // Not validated: what tells subgraphs' entities apart, @key and the key field once more, stays in and does nothing.
  const schema = buildASTSchema({ kind: Kind.DOCUMENT, definitions }, { assumeValidSDL: true });
  for (const { resolvers } of subgraphs) {
    for (const [typeName, ofType] of Object.entries(resolvers)) {
      const type = schema.getType(typeName);
      if (!isObjectType(type)) continue;
      for (const [name, resolve] of Object.entries(ofType)) {
        const field = type.getFields()[name];
        if (field) field.resolve = resolve as never;
      }
    }
  }
  return schema;
}
