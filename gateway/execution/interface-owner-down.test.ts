import { planHere } from "./planning/planner";
import { composedGateway } from "./testkit/composed-gateway";

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@interfaceObject", "@requires", "@external"])`;

let isDown = false;
const isKnown = ({ id }: { id: string }) =>
  id === "gone" ? null : { __typename: id === "1" ? "P" : "Q", id };
const subgraphs = {
  owner: {
    sdl: `${link}
      interface C @key(fields: "id") { id: ID! name: String }
      type Query { named: [C] }
      type P implements C @key(fields: "id") { id: ID! name: String age: Int }
      type Q implements C @key(fields: "id") { id: ID! name: String }`,
    resolvers: {
      Query: { named: () => ["1", "2"].map((id) => ({ ...isKnown({ id }), name: `n${id}` })) },
      C: { __resolveReference: isKnown },
      P: { __resolveReference: isKnown, age: () => 7 },
      Q: { __resolveReference: isKnown },
    },
    isDown: () => isDown,
  },
  teller: {
    sdl: `${link}
      type C @interfaceObject @key(fields: "id") { id: ID! country: String city(long: Boolean): String
        name: String @external title: String @requires(fields: "name") }
      type Query { all: [C] one(id: ID!): C }`,
    resolvers: {
      Query: {
        all: () => [{ id: "1" }, { id: "2" }],
        one: (_root: unknown, { id }: { id: string }) => ({ id }),
      },
      C: {
        __resolveReference: (sent: object) => sent,
        title: ({ name }: { name: string }) => `title of ${name}`,
        country: () => "VN",
        city: () => "Huế",
      },
    },
  },
};

describe("what a subgraph tells of an interface that it knows as one object", () => {
  let gateway: Awaited<ReturnType<typeof composedGateway>>;
  beforeAll(async () => (gateway = await composedGateway(subgraphs, { planner: planHere })));
  afterAll(() => gateway.stop());
  afterEach(() => (isDown = false));

  const unavailable = (...path: (string | number)[]) => ({
    path,
    extensions: { code: "SUBGRAPH_UNAVAILABLE", subgraph: "owner" },
  });
  const both = [unavailable("all", 0), unavailable("all", 1)];

  it.each([
    ["{ all { country ... on P { age } } }", [{ country: "VN", age: 7 }, { country: "VN" }]],
    [
      "{ all { ... on C { country } ... on P { age country } } }",
      [{ country: "VN", age: 7 }, { country: "VN" }],
    ],
    [
      "{ all { ... on P { city(long: true) } ... on Q { city(long: false) } } }",
      [{ city: "Huế" }, { city: "Huế" }],
    ],
    [
      "{ all { __typename country } }",
      [
        { __typename: "P", country: "VN" },
        { __typename: "Q", country: "VN" },
      ],
    ],
  ])("is told with what the owner tells: %s", async (query, all) => {
    expect(await gateway.ask(query)).toEqual({ data: { all } });
  });

  it.each([
    "{ named { name ... on P { title } } }",
    "{ named { ... on P { title } name } }",
    "{ named { ... on Q { name } ... on P { name title } } }",
  ])("is asked of those of its types that it was asked for: %s", async (query) => {
    expect(await gateway.ask(query)).toEqual({
      data: { named: [{ name: "n1", title: "title of n1" }, { name: "n2" }] },
    });
  });

  it("is told without it when the owner does not answer, with an error at each object whose type nobody knows", async () => {
    isDown = true;
    expect(await gateway.ask("{ all { country } }")).toEqual({
      data: { all: [{ country: "VN" }, { country: "VN" }] },
    });
    expect(await gateway.ask("{ all { country ... on P { age } } }")).toMatchObject({
      data: { all: [{ country: "VN" }, { country: "VN" }] },
      errors: both,
    });
  });

  it("is null where the type itself is asked and the owner does not answer", async () => {
    isDown = true;
    expect(await gateway.ask("{ all { __typename country } }")).toMatchObject({
      data: { all: [null, null] },
      errors: both,
    });
  });

  it("is null without an error at the root where the owner has no such object, unless more is known of it", async () => {
    expect(await gateway.ask('{ one(id: "gone") { id ... on P { age } } }')).toEqual({ data: { one: null } });
    expect(await gateway.ask('{ one(id: "gone") { country ... on P { age } } }')).toMatchObject({
      data: { one: { country: "VN" } },
      errors: [{ path: ["one"], extensions: { code: "UNRESOLVED_REFERENCE" } }],
    });
  });
});
