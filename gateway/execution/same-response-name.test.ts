import { planHere } from "./planning/planner";
import { composedGateway } from "./testkit/composed-gateway";

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])`;

const subgraphs = {
  things: {
    sdl: `${link}
      type Query { all: [Thing] }
      union Thing = X | Y
      type X { user: User } type Y { user: User }
      type User @key(fields: "id") { id: ID! }`,
    resolvers: {
      Query: {
        all: () => [
          { __typename: "X", user: { id: "1" } },
          { __typename: "Y", user: { id: "1" } },
        ],
      },
    },
  },
  photos: {
    sdl: `${link} type User @key(fields: "id") { id: ID! photo(size: Int, of: [String!]): String }`,
    resolvers: {
      User: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        photo: ({ id }: { id: string }, { size, of = [] }: { size: number; of?: string[] }) =>
          [id, size, ...of].join("-"),
      },
    },
  },
};

describe("one response name with other arguments under other types", () => {
  let gateway: Awaited<ReturnType<typeof composedGateway>>;
  beforeAll(async () => (gateway = await composedGateway(subgraphs, { planner: planHere })));
  afterAll(() => gateway.stop());

  const all = (x: string, y: string) => ({ data: { all: [{ user: { photo: x } }, { user: { photo: y } }] } });

  it.each([
    "{ all { ... on X { user { photo(size: 1) } } ... on Y { user { photo(size: 2) } } } }",
    "{ all { ... on X { user { ...Small } } ... on Y { user { photo(size: 2) } } } } fragment Small on User { photo(size: 1) }",
    "query ($two: Int = 2) { all { ... on Y { user { photo(size: $two) } } ... on X { user { photo(size: 1) } } } }",
  ])("has the value for each: %s", async (query) => {
    expect(await gateway.ask(query)).toEqual(all("1-1", "1-2"));
  });

  it("has the value for what is included", async () => {
    const query = `query ($x: Boolean!) { all {
      ... on X { user { photo(size: 1) @include(if: $x) photo(size: 1) } } ... on Y { user { photo(size: 2, of: ["b"]) } } } }`;
    expect(await gateway.ask(query, undefined, { x: false })).toEqual(all("1-1", "1-2-b"));
    expect(await gateway.ask(query, undefined, { x: true })).toEqual(all("1-1", "1-2-b"));
  });

  it("is fetched once where the arguments are the same, in whatever order", async () => {
    gateway.fetches.length = 0;
    const query = `{ all { ... on X { user { photo(size: 1, of: ["a"]) } } ... on Y { user { photo(of: ["a"], size: 1) } } } }`;
    expect(await gateway.ask(query)).toEqual(all("1-1-a", "1-1-a"));
    expect(gateway.fetches.at(-1)?.text.match(/photo/g)).toHaveLength(1);
  });
});
