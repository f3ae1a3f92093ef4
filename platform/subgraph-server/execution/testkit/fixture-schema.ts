import {
  GraphQLEnumType,
  GraphQLID,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
  type GraphQLFieldConfigMap,
  type GraphQLOutputType,
} from "graphql";

const required = <Type extends GraphQLOutputType>(type: Type) => new GraphQLNonNull(type as never) as never;
const later = async <Value>(value: Value): Promise<Value> => value;
const broken = (): never => {
  throw new Error("broken");
};

/** Answers in upper case, and refuses a text that holds "bad". */
const Loud = new GraphQLScalarType<string, string>({
  name: "Loud",
  serialize: (value) => {
    if (String(value).includes("bad")) throw new Error("too bad to say");
    return String(value) === "" ? (undefined as never) : String(value).toUpperCase();
  },
  parseValue: (value) => `<${String(value)}>`,
});

const Colour = new GraphQLEnumType({ name: "Colour", values: { RED: { value: 1 }, BLUE: { value: 2 } } });

const Filter: GraphQLInputObjectType = new GraphQLInputObjectType({
  name: "Filter",
  fields: () => ({
    text: { type: Loud, defaultValue: "none" },
    colours: { type: new GraphQLList(new GraphQLNonNull(Colour)) },
    inner: { type: Filter },
    least: { type: new GraphQLNonNull(GraphQLInt), defaultValue: 3 },
  }),
});

const Animal: GraphQLInterfaceType = new GraphQLInterfaceType({
  name: "Animal",
  fields: () => ({ id: { type: required(GraphQLID) }, friend: { type: Animal } }),
  resolveType: (value: { kind?: string; slow?: boolean }) => (value.slow ? later(value.kind) : value.kind),
});

const animalFields = (): GraphQLFieldConfigMap<unknown, unknown> => ({
  id: { type: required(GraphQLID) },
  friend: { type: Animal },
});

const Cat: GraphQLObjectType = new GraphQLObjectType({
  name: "Cat",
  interfaces: [Animal],
  fields: () => ({
    ...animalFields(),
    lives: { type: required(GraphQLInt) },
    name: { type: GraphQLString },
    mother: { type: required(Cat), resolve: ({ mother }: { mother?: unknown }) => later(mother) },
    strict: { type: required(GraphQLString), resolve: () => later(null) },
    fails: { type: required(GraphQLString), resolve: async () => broken() },
  }),
});

const Dog = new GraphQLObjectType({
  name: "Dog",
  interfaces: [Animal],
  fields: () => ({ ...animalFields(), name: { type: Loud }, barks: { type: GraphQLString } }),
});

const Pet = new GraphQLUnionType({
  name: "Pet",
  types: [Cat, Dog],
  resolveType: (value: { kind: string }) => value.kind,
});

const tom = { kind: "Cat", id: 1, lives: 9, name: "Tom", barks: "no" };
const kit = { kind: "Cat", id: "2", lives: "seven", name: null, mother: tom, slow: true };
const rex = {
  kind: "Dog",
  id: "3",
  name: "Rex",
  friend: later(tom),
  barks: (
    args: object,
    _context: unknown,
    { path, fieldName }: { path: { key: unknown }; fieldName: string },
  ) => later(`${JSON.stringify(args)} ${fieldName} at ${String(path.key)}`),
};
const bad = { kind: "Dog", id: "4", name: "bad Rex", friend: { kind: "Fish" } };
const silent = { kind: "Dog", id: null, name: "" };

/** The answers of the schema's root fields: of every shape that a resolver may give. */
const Query = new GraphQLObjectType({
  name: "Query",
  fields: {
    echo: {
      type: GraphQLString,
      args: {
        filter: { type: Filter },
        colour: { type: Colour, defaultValue: 2 },
        list: { type: new GraphQLList(GraphQLInt) },
        id: { type: GraphQLID },
      },
      resolve: (_source, args) => JSON.stringify(args),
    },
    needs: {
      type: GraphQLString,
      args: { n: { type: new GraphQLNonNull(GraphQLInt), defaultValue: 5 } },
      resolve: (_source, args) => JSON.stringify(args),
    },
    colours: { type: new GraphQLList(Colour), resolve: () => [1, later(2), 7, null] },
    animals: { type: new GraphQLList(Animal), resolve: () => [tom, later(kit), rex, bad, silent] },
    strictAnimals: {
      type: new GraphQLList(new GraphQLNonNull(Animal)),
      resolve: () => later([rex, silent, later(tom)]),
    },
    pets: { type: required(new GraphQLList(required(Pet))), resolve: () => new Set([tom, rex]) },
    cat: { type: Cat, resolve: () => tom },
    kit: { type: Cat, resolve: () => later(kit) },
    wall: {
      type: new GraphQLList(new GraphQLList(new GraphQLNonNull(GraphQLInt))),
      resolve: () => [[1, 2], null, [3, later(null)], later([later(4)]), ["x"], 5],
    },
    noList: { type: new GraphQLList(GraphQLInt), resolve: () => "12" },
    fault: { type: GraphQLString, resolve: () => new Error("returned") },
    thrown: { type: GraphQLString, resolve: broken },
    rejected: { type: new GraphQLList(GraphQLInt), resolve: () => [1, Promise.reject(new Error("late")), 2] },
    doomed: { type: required(GraphQLString), resolve: () => later(undefined) },
    nothing: { type: GraphQLString },
  },
});

let counted = 0;

/** A mutation whose fields tell the order in which they ran. */
const Mutation = new GraphQLObjectType({
  name: "Mutation",
  fields: {
    reset: { type: GraphQLInt, resolve: () => (counted = 0) },
    slow: { type: GraphQLInt, resolve: async () => (await later(null), await later(null), ++counted) },
    quick: { type: GraphQLInt, resolve: () => ++counted },
    never: { type: required(GraphQLInt), resolve: () => later(null) },
  },
});

/** A schema of everything that an operation may meet, and of every way in which it may go wrong. */
export const fixtureSchema = new GraphQLSchema({ query: Query, mutation: Mutation, types: [Cat, Dog] });
