import { buildSchema } from "graphql";
import { defaults } from "../../../platform/config/testkit/defaults";
import { noteListSizes, notedListSizes } from "../../../platform/graphql/list-sizes";
import { limitCost } from "./limit-cost";

const supergraph = `
schema @link(url: "https://specs.apollo.dev/cost/v0.1", import: ["@listSize"]) { query: Query }
type Query { towns: [String!] @listSize(assumedSize: 63) }
`;
const plainSchema = () => buildSchema("type Query { towns: [String!] }");

async function load(apiSchema = plainSchema()) {
  const started = await limitCost({ limits: defaults.limits, isShown: false }).serverWillStart?.({} as never);
  started?.schemaDidLoadOrUpdate?.({ apiSchema, coreSupergraphSdl: supergraph });
  return notedListSizes(apiSchema);
}

describe("the sizes of the lists of a supergraph that is taken over", () => {
  it("are read from it by a gateway that does not note them", async () => {
    expect((await load())?.get("Query.towns")?.assumedSize).toBe(63);
  });

  it("are those that the gateway has noted, if it has", async () => {
    const noted = plainSchema();
    const own = new Map();
    noteListSizes(noted, own);
    expect(await load(noted)).toBe(own);
  });
});
