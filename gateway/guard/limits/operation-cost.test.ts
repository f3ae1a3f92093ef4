import { buildSchema, Kind, parse, type GraphQLSchema } from "graphql";
import { noteCostDirectives } from "../../../platform/graphql/cost-directives";
import type { ListSize } from "../../../platform/graphql/list-sizes";
import { evaluate } from "./cost";
import { costOf } from "./operation-cost";

const schema = buildSchema(`
  type Query {
    unit: Unit
    units(first: Int! = 50, search: String): UnitConnection!
    latest(limit: Int): [Unit!]!
    everything: [Unit!]!
    names: [String!]!
    thing: Thing
    both(first: Int, last: Int): UnitConnection
  }
  type Unit { name: String! parent: Unit children: [Unit!]! units(first: Int): UnitConnection! }
  type UnitConnection { nodes: [Unit!]! edges: [UnitEdge!]! pageInfo: PageInfo! totalCount: Int! }
  type UnitEdge { node: Unit! cursor: String! }
  type PageInfo { endCursor: String }
  interface Thing { name: String! }
  type Stone implements Thing { name: String! unit: Unit }
`);

function cost(text: string, variables: Record<string, unknown> = {}, of: GraphQLSchema = schema): number {
  const document = parse(text);
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error("no operation");
  return evaluate(costOf(of, document, operation).cost, variables);
}

const types = Object.keys(schema.getTypeMap()).length;
const [meanFields, meanValues] = [5, 14];

describe("an operation costs", () => {
  it.each([
    ["nothing for fields without fields of their own", "{ __typename names }", 0],
    ["one for an object", "{ unit { name parent { name } } }", 2],
    ["a list of five where nothing says how long it is", "{ everything { name } }", 5],
    ["a list as long as its argument says", "{ latest(limit: 7) { name parent { name } } }", 14],
    ["a list of five when its argument is left out and has no default", "{ latest { name } }", 5],
    ["a page, and what is on it", "{ units(first: 20) { nodes { name } } }", 21],
    [
      "a page, its edges and what is at their ends",
      "{ units(first: 20) { edges { node { name } } pageInfo { endCursor } } }",
      42,
    ],
    ["a page by default", "{ units { nodes { name } } }", 51],
    ["a page alone where only its length is asked for", "{ units(first: 100) { totalCount } }", 1],
    [
      "sizes multiplied down the tree",
      "{ units(first: 20) { nodes { children { units(first: 3) { nodes { name } } } } } }",
      1 + 20 * (1 + 5 * (1 + 1 + 3)),
    ],
    [
      "what fragments select, wherever they are spread",
      "{ units(first: 4) { ...P } thing { ... on Stone { unit { name } } } } fragment P on UnitConnection { nodes { name } }",
      1 + 4 + 2,
    ],
    ["nothing less for a list of less than nothing", "{ units(first: -4) { nodes { name } } }", 1],
    [
      "as much as the schema has, on average",
      "{ __schema { types { fields { name } enumValues { name } } directives { args { name } } } }",
      1 + types * (1 + meanFields + meanValues) + schema.getDirectives().length * (1 + 1),
    ],
    [
      "as much as the largest of several arguments asks for",
      "{ both(first: 2, last: 30) { nodes { name } } }",
      1 + 30,
    ],
  ])("%s", (_what, text, expected) => expect(cost(text)).toBe(expected));
});

describe("a size in a variable", () => {
  const text = "query ($n: Int!) { units(first: $n) { nodes { children { name } } } }";

  it("is put in for each request", () => {
    expect([0, 1, 100].map((n) => cost(text, { n }))).toEqual([1, 7, 601]);
  });

  it("is its default, or the argument's, when it is not given", () => {
    expect(cost("query ($n: Int! = 8) { units(first: $n) { nodes { name } } }")).toBe(9);
    expect(cost("query ($n: Int) { units(first: $n) { nodes { name } } }")).toBe(51);
  });

  it("multiplies with those above it", () => {
    const nested = "query ($n: Int) { units(first: $n) { nodes { units(first: $n) { nodes { name } } } } }";
    expect(cost(nested, { n: 10 })).toBe(1 + 10 * (1 + 1 + 10));
  });

  it("that is no size counts as none, since it is refused elsewhere, and none is larger than an Int", () => {
    expect(cost(text, { n: "5" })).toBe(1 + 50 * 6);
    expect(cost(text, { n: 1e308 })).toBe(1 + 6 * (2 ** 31 - 1));
  });
});

describe("where the schema says how long its lists may be", () => {
  const sized = buildSchema(`
    type Query { body: Body house: House tower: Tower seen: [House!]! }
    interface Body { parts: [Body!]! rooms(first: Int! = 50, top: Int): RoomPage }
    type House implements Body { parts: [House!]! rooms(first: Int! = 50, top: Int): RoomPage }
    type Tower implements Body { parts: [Tower!]! rooms(first: Int! = 50, top: Int): RoomPage }
    type RoomPage { nodes: [House!]! tags: [Tag!]! }
    type Tag { name: String }
  `);
  const assumed = (assumedSize: number) => ({
    assumedSize,
    slicingArguments: [],
    sizedFields: [],
    requiresOne: false,
  });
  const page = {
    assumedSize: undefined,
    slicingArguments: ["top"],
    sizedFields: ["nodes"],
    requiresOne: false,
  };
  noteCostDirectives(sized, {
    weights: new Map(),
    listSizes: new Map<string, ListSize>([
      ["Body.parts", assumed(7)],
      ["House.parts", assumed(2)],
      ["Tower.parts", assumed(90)],
      ["House.rooms", page],
      ["RoomPage.tags", assumed(3)],
    ]),
  });

  it.each([
    ["a list is as long as it says", "{ house { parts { __typename } } }", 1 + 2],
    [
      "a list of an interface is as long as the longest under it",
      "{ body { parts { __typename } } }",
      1 + 90,
    ],
    ["fragments count as their type has it", "{ body { ... on House { parts { __typename } } } }", 1 + 2],
    ["a list of which it says nothing is one of five", "{ seen { __typename } }", 5],
    [
      "a page is as long as the arguments that it names",
      "{ house { rooms(top: 4, first: 9) { nodes { __typename } } } }",
      1 + 1 + 4,
    ],
    ["only the lists that it names are so long", "{ house { rooms(top: 4) { tags { name } } } }", 1 + 1 + 3],
    [
      "a page of an interface is as long as the longest that may be",
      "{ body { rooms(top: 4, first: 9) { nodes { __typename } } } }",
      1 + 1 + 9,
    ],
  ])("%s", (_what, text, expected) => expect(cost(text, {}, sized)).toBe(expected));
});
