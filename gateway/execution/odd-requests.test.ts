import { planHere } from "./planning/planner";
import { composedGateway } from "./testkit/composed-gateway";

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])`;

const subgraphs = {
  one: {
    sdl: `${link}
      type Query { thing(id: ID): Thing large: Int }
      type Thing @key(fields: "id") { id: ID! }`,
    resolvers: { Query: { thing: (_root: unknown, { id }: { id: string }) => ({ id }), large: () => 1 } },
  },
  other: {
    sdl: `${link} type Thing @key(fields: "id") { id: ID! echo(text: [String!]): String }`,
    resolvers: {
      Thing: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        echo: (_thing: unknown, { text }: { text: string[] }) => text.join("+"),
      },
    },
  },
};

describe("a request with", () => {
  let gateway: Awaited<ReturnType<typeof composedGateway>>;
  beforeAll(async () => (gateway = await composedGateway(subgraphs, { planner: planHere })));
  afterAll(() => gateway.stop());

  it("a variable that is called like the gateway's own has it for itself", async () => {
    const query = `query ($representations: [String!], $ownRepresentations: ID) {
      thing(id: $ownRepresentations) { id echo(text: $representations) } }`;
    const variables = { representations: ["a", "b"], ownRepresentations: "7" };
    expect(await gateway.ask(query, undefined, variables)).toEqual({
      data: { thing: { id: "7", echo: "a+b" } },
    });
  });

  it.each(["@include(if: $is)", "@skip(if: $is)"])(
    "null for a condition is told that: %s",
    async (condition) => {
      const query = `query ($is: Boolean = true) { large ${condition} thing(id: "1") { id } }`;
      expect(await gateway.ask(query, undefined, { is: null })).toMatchObject({
        data: null,
        errors: [
          { message: expect.stringContaining('"$is"') as string, extensions: { code: "BAD_USER_INPUT" } },
        ],
      });
      expect(await gateway.ask(query, undefined, { is: true })).not.toHaveProperty("errors");
    },
  );
});
