import { planHere } from "./planning/planner";
import { composedGateway } from "./testkit/composed-gateway";

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])`;

const subgraphs = {
  lists: {
    sdl: `${link}
      type Query { lists: [List!]! }
      interface List { first: Item }
      union Item = User | Post
      type UserList implements List { first: User }
      type PostList implements List { first: Post }
      type User { name: String! }
      type Post { title: String! }`,
    resolvers: {
      Query: {
        lists: () => [
          { __typename: "UserList", first: { __typename: "User", name: "An" } },
          { __typename: "PostList", first: { __typename: "Post", title: "Hello" } },
        ],
      },
    },
  },
};

describe("a field of an interface that its types narrow", () => {
  let gateway: Awaited<ReturnType<typeof composedGateway>>;
  beforeAll(async () => (gateway = await composedGateway(subgraphs, { planner: planHere })));
  afterAll(() => gateway.stop());

  it.each([
    "{ lists { first { ...U } } } fragment U on User { name }",
    "{ lists { first { ...I } } } fragment I on Item { ... on User { name } }",
    "{ lists { ...L } } fragment L on List { first { ... on Item { ... on User { name } } } }",
    "{ lists { ... on UserList { first { name } } ... on PostList { first { ... on Item { ... on User { name } } } } } }",
  ])("is asked for it through fragments: %s", async (query) => {
    expect(await gateway.ask(query)).toEqual({
      data: { lists: [{ first: { name: "An" } }, { first: {} }] },
    });
  });

  it("is asked for what only some of its types have", async () => {
    expect(await gateway.ask("{ lists { first { ... on User { name } } } }")).toEqual({
      data: { lists: [{ first: { name: "An" } }, { first: {} }] },
    });
  });
});
