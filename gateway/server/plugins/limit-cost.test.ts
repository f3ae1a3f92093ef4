import { buildSchema, parse } from "graphql";
import { defaults } from "../../../platform/config/testkit/defaults";
import { noteCostDirectives, notedCostDirectives } from "../../../platform/graphql/cost-directives";
import { limitCost } from "./limit-cost";

const supergraph = `
schema @link(url: "https://specs.apollo.dev/cost/v0.1", import: ["@listSize"]) { query: Query }
type Query { towns: [String!] @listSize(assumedSize: 63) }
`;
const plainSchema = () => buildSchema("type Query { towns: [String!] }");

async function load(apiSchema = plainSchema()) {
  const started = await limitCost({ limits: defaults.limits, isShown: false }).serverWillStart?.({} as never);
  started?.schemaDidLoadOrUpdate?.({ apiSchema, coreSupergraphSdl: supergraph });
  return notedCostDirectives(apiSchema);
}

describe("the sizes of the lists of a supergraph that is taken over", () => {
  it("are read from it by a gateway that does not note them", async () => {
    expect((await load())?.listSizes.get("Query.towns")?.assumedSize).toBe(63);
  });

  it("are those that the gateway has noted, if it has", async () => {
    const noted = plainSchema();
    const own = { listSizes: new Map(), weights: new Map() };
    noteCostDirectives(noted, own);
    expect(await load(noted)).toBe(own);
  });
});

it("refuses a request that gives none of the arguments of which a field takes one", async () => {
  const schema = buildSchema("type Query { towns(first: Int, last: Int): [String!] }");
  const size = {
    assumedSize: undefined,
    slicingArguments: ["first", "last"],
    sizedFields: [],
    requiresOne: true,
  };
  noteCostDirectives(schema, { listSizes: new Map([["Query.towns", size]]), weights: new Map() });
  const document = parse("query ($n: Int) { towns(first: $n) }");
  const ask = (variables: object) => {
    const request = {
      schema,
      document,
      operation: document.definitions[0],
      request: { variables },
      contextValue: {},
    };
    return limitCost({ limits: defaults.limits, isShown: false })
      .requestDidStart?.({} as never)
      .then((listener) => listener?.didResolveOperation?.(request as never));
  };
  await expect(ask({ n: 1 })).resolves.toBeUndefined();
  await expect(ask({})).rejects.toMatchObject({
    extensions: { code: "BAD_USER_INPUT", http: { status: 422 } },
  });
});
