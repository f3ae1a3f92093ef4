import { Kind, TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from "graphql";

const id = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "id" } } as const;

/** The document with `id` wherever a type has one: without it a cache keeps one thing in several places. */
export function askForIds(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: (set) => {
        const type = types.getParentType();
        const asked = set.selections.some(
          (field) => field.kind === Kind.FIELD && !field.alias && field.name.value === "id",
        );
        if (asked || !type || !("getFields" in type) || !type.getFields()["id"]) return undefined;
        return { ...set, selections: [id, ...set.selections] };
      },
    }),
  );
}
