import { buildSchema, introspectionFromSchema, isAbstractType, isInterfaceType, isObjectType } from "graphql";

export type GraphFacts = ReturnType<typeof graphFacts>;

/** What a client's cache must know of the graph, of the text of `schema/api.graphql`. It is JSON: make it when you build. */
export function graphFacts(sdl: string) {
  const schema = buildSchema(sdl);
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));
  const objects = types.filter(isObjectType).filter((type) => type !== schema.getQueryType());
  const fields = types
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => ({ ...field, place: `${type.name}.${field.name}` })),
    );
  return {
    /** The object types behind each interface. */
    possibleTypes: Object.fromEntries(
      types
        .filter(isAbstractType)
        .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
    ),
    /** Types whose objects are kept as a part of what they stand in. */
    typesWithoutId: objects.filter((type) => !type.getFields()["id"]).map(({ name }) => name),
    /** Of each connection, `Sector.units`, the arguments that make it another list; `first` and `after` choose a page. */
    connections: Object.fromEntries(
      fields
        .filter(({ type }) => /Connection!?$/.test(String(type)))
        .map(({ place, args }) => [
          place,
          args.map(({ name }) => name).filter((name) => name !== "first" && name !== "after"),
        ]),
    ),
    introspection: introspectionFromSchema(schema, { descriptions: false }),
  };
}
