import { planHere } from "./planning/planner";
import { composedGateway } from "./testkit/composed-gateway";

const link = (...names: string[]) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ${JSON.stringify(names)})`;
type Gateway = Awaited<ReturnType<typeof composedGateway>>;
type Subgraphs = Parameters<typeof composedGateway>[0];

async function over(subgraphs: Subgraphs, work: (gateway: Gateway) => Promise<void>): Promise<void> {
  const gateway = await composedGateway(subgraphs, { planner: planHere });
  await work(gateway).finally(() => gateway.stop());
}

describe("the way to a field", () => {
  it("leads into a subgraph again by a key that it resolves, not by another that it knows", async () => {
    const unit = { id: "1", code: "u" };
    const subgraphs = {
      names: {
        sdl: `${link("@key")} type Unit @key(fields: "id") { id: ID! name: String! }`,
        resolvers: {
          Unit: { __resolveReference: ({ id }: object & { id: string }) => ({ id }), name: () => "N" },
        },
      },
      units: {
        sdl: `${link("@key", "@requires", "@external")}
          type Query { units: [Unit!]! }
          type Unit @key(fields: "code", resolvable: false) @key(fields: "id code") @key(fields: "id", resolvable: false) {
            id: ID! code: String! name: String! @external label: String! @requires(fields: "name")
          }`,
        resolvers: {
          Query: { units: () => [unit] },
          Unit: {
            __resolveReference: (sent: { id?: string }) => (sent.id === undefined ? null : sent),
            label: ({ code, name }: { code: string; name: string }) => `${code} ${name}`,
          },
        },
      },
    };
    await over(subgraphs, async (gateway) => {
      expect(await gateway.ask("{ units { label } }")).toEqual({ data: { units: [{ label: "u N" }] } });
    });
  });

  it("leads nowhere else for what a field of an interface provides", async () => {
    const book = { __typename: "Book", id: "1", pets: [{ __typename: "Dog", id: "d", name: "Fido" }] };
    const media = `interface Media { id: ID! pets: [Pet] } interface Pet { id: ID! name: String }`;
    const subgraphs = {
      provider: {
        sdl: `${link("@shareable", "@provides", "@external")}
          type Query { media: Media @shareable @provides(fields: "pets { id name }") }
          ${media}
          type Book implements Media { id: ID! @shareable pets: [Pet] @external }
          type Dog implements Pet { id: ID! @external name: String @external }`,
        resolvers: { Query: { media: () => book } },
      },
      owner: {
        sdl: `${link("@key", "@shareable")}
          ${media}
          type Book implements Media @key(fields: "id") { id: ID! pets: [Pet] @shareable }
          type Dog implements Pet @key(fields: "id") { id: ID! name: String @shareable age: Int }`,
        resolvers: {
          Book: { __resolveReference: () => book },
          Dog: { __resolveReference: ({ id }: { id: string }) => ({ id }), age: () => 3 },
        },
      },
    };
    await over(subgraphs, async (gateway) => {
      expect(await gateway.ask("{ media { id pets { id name } } }")).toEqual({
        data: { media: { id: "1", pets: [{ id: "d", name: "Fido" }] } },
      });
      expect(gateway.fetches.map(({ subgraph }) => subgraph)).toEqual(["provider"]);
      expect(await gateway.ask("{ media { pets { name ... on Dog { age } } } }")).toEqual({
        data: { media: { pets: [{ name: "Fido", age: 3 }] } },
      });
    });
  });

  it("leads to what a subgraph tells of an interface that nothing implements", async () => {
    const subgraphs = {
      teller: {
        sdl: `${link("@key", "@interfaceObject")}
          type Node @key(fields: "id", resolvable: false) @interfaceObject { id: ID! field: String }
          type Query { b: Node }`,
        resolvers: { Query: { b: () => ({ id: "n1" }) }, Node: { field: () => "foo" } },
      },
      owner: {
        sdl: `${link("@key")} interface Node @key(fields: "id") { id: ID! } type Query { a: Node }`,
        resolvers: { Query: { a: () => null } },
      },
    };
    await over(subgraphs, async (gateway) => {
      expect(await gateway.ask("{ b { ... on Node { id field } } }")).toEqual({
        data: { b: { id: "n1", field: "foo" } },
      });
      expect(await gateway.ask("{ a { field } b { id } }")).toMatchObject({
        errors: [
          {
            message: expect.stringContaining("Query.a") as string,
            extensions: { code: "UNREACHABLE_FIELD" },
          },
        ],
      });
      expect(await gateway.ask("{ a { field } }")).not.toHaveProperty("data.a");
    });
  });

  it("leads to the one type that a subgraph knows where others know an interface", async () => {
    const types = "interface Item { name: String } type Book implements Item @shareable { name: String";
    const one = { sdl: `${link("@shareable")} type Query { item: Item @shareable } ${types} pages: Int }` };
    const other = {
      sdl: `${link("@shareable")} type Query { item: Book @shareable } ${types} weight: Int }`,
    };
    const book = () => ({ __typename: "Book", name: "N", pages: 3, weight: 5 });
    const resolvers = { Query: { item: book } };
    await over({ one: { ...one, resolvers }, other: { ...other, resolvers } }, async (gateway) => {
      for (const query of [
        "{ item { ... on Book { weight } } }",
        "{ item { ... on Book { weight pages } name } }",
      ])
        expect(await gateway.ask(query)).not.toHaveProperty("errors");
      expect(await gateway.ask("{ item { ... on Book { weight } } }")).toEqual({
        data: { item: { weight: 5 } },
      });
    });
  });
});

describe("what clients do not see", () => {
  it("is told as that where a subgraph answers with it, and not blamed on the subgraph", async () => {
    const subgraphs = {
      one: {
        sdl: `${link("@inaccessible")}
          type Query { sizes: [Size] size: Size! things: [Thing] }
          enum Size { SMALL HUGE @inaccessible }
          union Thing = Book | Draft
          type Book { name: String }
          type Draft @inaccessible { name: String }`,
        resolvers: {
          Query: {
            sizes: () => ["SMALL", "HUGE"],
            size: () => "HUGE",
            things: () => [
              { __typename: "Draft", name: "D" },
              { __typename: "Book", name: "B" },
            ],
          },
        },
      },
    };
    await over(subgraphs, async (gateway) => {
      const hidden = (...path: (string | number)[]) => ({ path, extensions: { code: "HIDDEN_VALUE" } });
      const answer = await gateway.ask("{ sizes things { ... on Book { name } } }");
      expect(answer).toMatchObject({
        data: { sizes: ["SMALL", null], things: [null, { name: "B" }] },
        errors: [hidden("sizes", 1), hidden("things", 0)],
      });
      expect(JSON.stringify(answer)).not.toMatch(/HUGE|Draft/);
      expect(await gateway.ask("{ size }")).toMatchObject({ data: null, errors: [hidden("size")] });
    });
  });

  it("is known as that under another name of the mark, too", async () => {
    const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [{ name: "@inaccessible", as: "@secret" }])`;
    const sdl = `${link} type Query { size: Size } enum Size { SMALL HUGE @secret }`;
    await over({ one: { sdl, resolvers: { Query: { size: () => "HUGE" } } } }, async (gateway) => {
      expect(await gateway.ask("{ size }")).toMatchObject({
        data: { size: null },
        errors: [{ path: ["size"], extensions: { code: "HIDDEN_VALUE" } }],
      });
    });
  });
});
