import { print, type GraphQLResolveInfo } from "graphql";
import { planHere } from "./planning/planner";
import { composedGateway } from "./testkit/composed-gateway";

const schema = (types: string) => `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])
  directive @trace(level: Int) on QUERY | MUTATION | FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT | FRAGMENT_DEFINITION
  ${types}`;

/** What a subgraph is given: the directives of its operation, those of the field, and the variable in them. */
function seen(_parent: unknown, _args: unknown, _context: unknown, info: GraphQLResolveInfo): string {
  const { operation, fieldNodes, variableValues } = info;
  const directives = [operation, ...fieldNodes].map((node) => (node.directives ?? []).map(print).join(" "));
  return [...directives, variableValues["n"]].join();
}

const subgraphs = {
  one: {
    sdl: schema(`
      type Query { thing: Thing seen: String }
      type Mutation { seen: String }
      type Thing @key(fields: "id") { id: ID! }`),
    resolvers: { Query: { thing: () => ({ id: "1" }), seen }, Mutation: { seen } },
  },
  other: {
    sdl: schema(`type Thing @key(fields: "id") { id: ID! seen: String }`),
    resolvers: { Thing: { __resolveReference: (thing: object) => thing, seen } },
  },
};

describe("directives that all subgraphs know are passed on to each that is asked", () => {
  let gateway: Awaited<ReturnType<typeof composedGateway>>;
  beforeAll(async () => (gateway = await composedGateway(subgraphs, { planner: planHere })));
  afterAll(() => gateway.stop());

  it.each([
    [
      "the operation's, with its variables",
      "query ($n: Int) @trace(level: $n) { seen thing { seen } }",
      ["@trace(level: $n)", "", 1],
    ],
    [
      "those of fields",
      "query ($n: Int) { seen @trace(level: $n) thing { seen @trace(level: $n) } }",
      ["", "@trace(level: $n)", 1],
    ],
  ])("%s", async (_what, query, told) => {
    const answer = await gateway.ask(query, undefined, { n: 1 });
    expect(answer).toEqual({ data: { seen: told.join(), thing: { seen: told.join() } } });
  });

  it("those of fragments, where the planner keeps them", async () => {
    const query = "query ($n: Int) { seen thing { ...F } } fragment F on Thing @trace(level: $n) { seen }";
    expect(await gateway.ask(query, undefined, { n: 1 })).toEqual({
      data: { seen: ",,1", thing: { seen: ",," } },
    });
  });

  it("the operation's, of a mutation", async () => {
    const answer = await gateway.ask("mutation ($n: Int) @trace(level: $n) { seen }", undefined, { n: 1 });
    expect(answer).toEqual({ data: { seen: "@trace(level: $n),,1" } });
  });
});
