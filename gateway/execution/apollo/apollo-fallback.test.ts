import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { composeServices } from "@apollo/composition";
import { ApolloServer } from "@apollo/server";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { parse } from "graphql";
import { createLogger } from "../../../platform/observability/logger";
import { createGateway } from "../../supergraph/graph-gateway";
import type { MakePlanner } from "../planning/operation-planner";
import { planHere } from "../planning/plan-here";
import { createRequestContext, type RequestContext } from "../../request-context";
import { InProcessSource } from "../../sources/in-process-source";
import { noCounts } from "../executor-counts";

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.8", import: ["@key"])`;
const units = `${link}
  type Query { unit: Unit }
  type Unit { head: Person }
  type Person @key(fields: "id") { id: ID! }`;
const names = `${link}
  type Query { motto: String }
  type Person @key(fields: "id") { id: ID! name: String }`;

const resolvers: Record<string, object> = {
  units: { Query: { unit: () => ({ head: { id: "p" } }) } },
  names: {
    Query: { motto: () => "together" },
    Person: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `name of ${id}` }) },
  },
};

/** Apollo's planner, but the plans of units are for a client that takes an answer in parts. */
const planner: MakePlanner = async (supergraph) => {
  const whole = await planHere(supergraph);
  return {
    ...whole,
    plan: async (document) => {
      const plan = await whole.plan(document);
      if (!document.includes("unit") || plan.node?.kind === "Subscription") return plan;
      return {
        ...plan,
        node: { kind: "Defer", primary: plan.node ? { node: plan.node } : {}, deferred: [] },
      };
    },
  };
};

describe("a plan with a part that is not run here", () => {
  const folder = mkdtempSync(join(tmpdir(), "emulation-graph-fallback-"));
  const counts = noCounts();
  let server: ApolloServer<RequestContext>;

  beforeAll(async () => {
    const services = Object.entries({ units, names }).map(([name, text]) => ({
      name,
      url: `http://${name}`,
      typeDefs: parse(text),
    }));
    const { supergraphSdl, errors } = composeServices(services);
    if (supergraphSdl === undefined) throw new Error(errors?.map(({ message }) => message).join("\n"));
    const supergraph = join(folder, "supergraph.graphql");
    writeFileSync(supergraph, supergraphSdl);
    const source = (name: string) => {
      const service = services.find((one) => one.name === name);
      if (!service) throw new Error(`no subgraph ${name}`);
      const schema = buildSubgraphSchema([
        { typeDefs: service.typeDefs, resolvers: resolvers[name] as never },
      ]);
      const subgraph = {
        name,
        schema,
        sdl: "",
        createContext: () => ({}),
        version: async () => null,
        close: async () => undefined,
      };
      return new InProcessSource(
        subgraph,
        (formatted) => formatted,
        () => undefined,
      );
    };
    const log = createLogger("test", "silent");
    const { gateway, plugins } = await createGateway({ supergraph, source, log, planner, counts });
    server = new ApolloServer({ gateway, plugins: [...plugins], stopOnTerminationSignals: false });
    await server.start();
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  async function ask(query: string) {
    const { body } = await server.executeOperation({ query }, { contextValue: createRequestContext() });
    if (body.kind !== "single") throw new Error("an answer in parts");
    return JSON.parse(JSON.stringify(body.singleResult)) as object;
  }

  it("is run by Apollo's executor, and counted; others are not", async () => {
    expect(await ask("{ motto }")).toEqual({ data: { motto: "together" } });
    expect(counts).toEqual({ compiled: 1, fellBack: 0, planned: 1 });
    expect(await ask("{ unit { head { name } } }")).toEqual({
      data: { unit: { head: { name: "name of p" } } },
    });
    expect(counts).toEqual({ compiled: 1, fellBack: 1, planned: 2 });
  });
});
