import { graphql } from "graphql";
import { planHere } from "./planning/planner";
import { compose, composedGateway } from "./testkit/composed-gateway";
import { housesSubgraph, inspectionsSubgraph, taxesSubgraph } from "./testkit/houses-and-taxes";

const subgraphs = { houses: housesSubgraph(), taxes: taxesSubgraph(), inspections: inspectionsSubgraph() };

describe("subgraphs whose directives are written without a prefix", () => {
  let gateway: Awaited<ReturnType<typeof composedGateway>>;
  beforeAll(async () => (gateway = await composedGateway(subgraphs, { planner: planHere })));
  afterAll(() => gateway.stop());

  it.each<[string, string, object]>([
    [
      "@requires",
      "{ houses { name tax } }",
      {
        houses: [
          { name: "Nhà Rồng", tax: 90 },
          { name: "Nhà Lớn", tax: 20 },
        ],
      },
    ],
    [
      "@override",
      '{ houses(filter: { name: "Nhà Lớn" }) { street } }',
      { houses: [{ street: "Nguyễn Huệ" }] },
    ],
    ["@external", "{ mostTaxed { value tax } }", { mostTaxed: { value: 900, tax: 90 } }],
    ["@provides", "{ mostTaxed { name } }", { mostTaxed: { name: "as the tax office writes it" } }],
    [
      "@interfaceObject",
      "{ buildings { __typename faults } lastInspected { __typename name faults } }",
      {
        buildings: [
          { __typename: "House", faults: 3 },
          { __typename: "House", faults: 0 },
        ],
        lastInspected: { __typename: "House", name: "Nhà Lớn", faults: 0 },
      },
    ],
  ])("are answered as %s has it", async (_directive, query, data) => {
    expect(await gateway.ask(query)).toEqual({ data });
  });

  it("tell their directives in the text that they are composed from", async () => {
    const { data } = await graphql({ schema: subgraphs.taxes.schema, source: "{ _service { sdl } }" });
    const { sdl } = data?.["_service"] as { sdl: string };
    expect(sdl).toContain(
      'import: ["@external", "@inaccessible", "@key", "@override", "@provides", "@requires"]',
    );
    expect(sdl).toContain('tax: Int! @requires(fields: "value")');
    expect(sdl).toContain('mostTaxed: House @provides(fields: "name")');
  });

  it("keep to themselves what is @inaccessible", async () => {
    expect(await gateway.ask("{ houses { owner } }")).toMatchObject({
      errors: [{ message: expect.stringContaining('Cannot query field "owner"') as string }],
    });
  });

  it("are composed with their tags, and with the directives that they declare themselves", () => {
    const supergraph = compose(subgraphs);
    expect(supergraph).toContain(
      '@link(url: "https://specs.houses.example/measures/v1.0", import: ["@measured"])',
    );
    expect(supergraph).toMatch(/directive @measured\(in: Measure!\) on FIELD_DEFINITION/);
    expect(supergraph).toMatch(/ value: Int!.* @measured\(in: MILLIONS\)/);
    expect(supergraph).toMatch(/ value: Int!.* @tag\(name: "money"\)/);
    expect(supergraph).toMatch(/type House\s[^{]*@tag\(name: "public"\)/);
    expect(supergraph).toMatch(/enum Use\s[^{]*@tag\(name: "public"\)/);
    expect(supergraph).toMatch(/TRADE [^"]*@tag\(name: "trade"\)/);
    expect(supergraph).toMatch(/filter: HouseFilter @tag\(name: "search"\)/);
    expect(supergraph).toMatch(/input HouseFilter[^}]* name: String @tag\(name: "search"\)/);
  });
});

it.each(["@authenticated", '@policy(policies: [["clerk"]])', '@requiresScopes(scopes: [["read"]])'])(
  "a supergraph with %s, which the gateway does not enforce, is not served",
  async (directive) => {
    const [name] = directive.split("(");
    const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["${name}"])`;
    const sdl = `${link} type Query { motto: String ${directive} }`;
    const served = composedGateway({ mottos: { sdl, resolvers: {} } }, { planner: planHere });
    await expect(served).rejects.toThrow(/is for: SECURITY but is unsupported/);
  },
);
