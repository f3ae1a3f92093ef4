import { buildSchema, Kind, parse, print, validate, visit } from "graphql";
import { generateOperation } from "./generate-operation";
import { randomFrom, seedOf } from "./random";

const schema = buildSchema(`
  type Query { work(id: ID!): Work works(first: Int = 2, filter: Filter): [Work!]! found: [Found] }
  type Mutation { rename(work: ID!, title: String!): Work remove(work: ID!): Boolean }
  input Filter { title: String kinds: [Kind!] not: Filter flag: Boolean! = true }
  enum Kind { BOOK FILM }
  interface Work { id: ID! title: String! related(first: Int): [Work] }
  type Book implements Work { id: ID! title: String! related(first: Int): [Work] pages: Int isbn: String! }
  type Film implements Work { id: ID! title: String! related(first: Int): [Work] minutes: Int pages: String }
  union Found = Book | Film
`);

const made = (count: number, seed = 5) =>
  Array.from({ length: count }, (_, at) => generateOperation(schema, randomFrom(seedOf(seed, at))));

describe("generated operations", () => {
  it("are valid", () => {
    for (const { document } of made(200)) expect(validate(schema, document)).toEqual([]);
  });

  it("are the same for the same seed, and others for another", () => {
    const texts = (seed: number) =>
      made(50, seed).map((one) => print(one.document) + JSON.stringify(one.variables));
    expect(texts(5)).toEqual(texts(5));
    expect(texts(5)).not.toEqual(texts(6));
  });

  it("are given a value for every variable that needs one, and for none that is not declared", () => {
    for (const { document, variables } of made(200)) {
      const declared = new Map<string, boolean>();
      visit(document, {
        VariableDefinition: ({ variable, type, defaultValue }) =>
          void declared.set(variable.name.value, type.kind === Kind.NON_NULL_TYPE && !defaultValue),
      });
      for (const [name, isNeeded] of declared) if (isNeeded) expect(variables[name]).not.toBeUndefined();
      for (const name of Object.keys(variables)) expect(declared.has(name)).toBe(true);
    }
  });

  it("use every kind of selection, input and directive", () => {
    const all = made(400);
    const text = all.map(({ document }) => print(document)).join("\n");
    for (const part of [
      /\.\.\. on Book/,
      /\.\.\. on Found/,
      /\.\.\. \{/,
      /\.\.\.F0/,
      /@skip\(if: \$/,
      /@include\(if: true\)/,
      /__typename/,
      /id: title/,
      /__proto__: /,
      /mutation/,
      /filter: \{.*\$/,
      /\$v\d+: Int = /,
      /null/,
    ]) {
      expect(text).toMatch(part);
    }
    expect(all.some(({ operationName }) => operationName !== undefined)).toBe(true);
    expect(all.some(({ variables }) => Object.values(variables).includes(null))).toBe(true);
  });

  it("are written as GraphQL that reads back the same", () => {
    for (const { document } of made(50)) expect(print(parse(print(document)))).toBe(print(document));
  });
});
