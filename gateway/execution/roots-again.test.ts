import { planHere } from "./planning/planner";
import { composedGateway } from "./testkit/composed-gateway";

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])`;

let isDown = false;
const subgraphs = {
  one: {
    sdl: `${link}
      type Query { self: Query selves: [Query] a: Int }
      type Mutation { act: Outcome }
      type Outcome { done: Boolean query: Query }`,
    resolvers: {
      Query: { self: () => ({}), selves: () => [{}, {}], a: () => 1 },
      Mutation: { act: () => ({ done: true, query: {} }) },
    },
  },
  other: {
    sdl: `${link} type Query { b(n: Int = 0): Int c: Int }`,
    resolvers: {
      Query: {
        b: (_root: unknown, { n }: { n: number }) => 2 + n,
        c: () => {
          throw new Error("no c");
        },
      },
    },
    isDown: () => isDown,
  },
};

describe("a field that leads to the root again", () => {
  let gateway: Awaited<ReturnType<typeof composedGateway>>;
  beforeAll(async () => (gateway = await composedGateway(subgraphs, { planner: planHere })));
  afterAll(() => gateway.stop());

  it.each([
    ["{ a self { a b self { b } } }", { a: 1, self: { a: 1, b: 2, self: { b: 2 } } }],
    ["{ self { ten: b(n: 10) b } b(n: 5) }", { self: { ten: 12, b: 2 }, b: 7 }],
    [
      "{ selves { a b } }",
      {
        selves: [
          { a: 1, b: 2 },
          { a: 1, b: 2 },
        ],
      },
    ],
    ["mutation { act { done query { a b } } }", { act: { done: true, query: { a: 1, b: 2 } } }],
    [
      '{ self { __schema { queryType { name } } kind: __type(name: "Outcome") { kind } self { __type(name: "Int") { kind } } } }',
      {
        self: {
          __schema: { queryType: { name: "Query" } },
          kind: { kind: "OBJECT" },
          self: { __type: { kind: "SCALAR" } },
        },
      },
    ],
  ])("has what every subgraph has of it: %s", async (query, data) => {
    expect(await gateway.ask(query)).toEqual({ data });
    expect(await gateway.ask(query)).toEqual({ data });
  });

  it("has an error at each null of a subgraph that does not answer, or whose resolver throws", async () => {
    expect(await gateway.ask("{ self { a c } }")).toMatchObject({
      data: { self: { a: 1, c: null } },
      errors: [{ path: ["self", "c"], message: "no c" }],
    });
    isDown = true;
    const answer = await gateway.ask("{ selves { a b } }");
    isDown = false;
    expect(answer).toMatchObject({
      data: {
        selves: [
          { a: 1, b: null },
          { a: 1, b: null },
        ],
      },
      errors: [
        { path: ["selves", 0, "b"], extensions: { code: "SUBGRAPH_UNAVAILABLE" } },
        { path: ["selves", 1, "b"], extensions: { code: "SUBGRAPH_UNAVAILABLE" } },
      ],
    });
  });
});
