import { composedGateway } from "../testkit/composed-gateway";
import type { MakePlanner } from "../planning/operation-planner";
import { planHere } from "../planning/planner";
import { noExecutorCounts } from "../plan-executor";

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.8", import: ["@key"])`;
const subgraphs = {
  units: {
    sdl: `${link}
      type Query { unit: Unit }
      type Unit { head: Person }
      type Person @key(fields: "id") { id: ID! }`,
    resolvers: { Query: { unit: () => ({ head: { id: "p" } }) } },
  },
  names: {
    sdl: `${link}
      type Query { motto: String }
      type Person @key(fields: "id") { id: ID! name: String }`,
    resolvers: {
      Query: { motto: () => "together" },
      Person: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `name of ${id}` }) },
    },
  },
};

/** Apollo's planner, but the plans of units are for a client that takes an answer in parts. */
const planner: MakePlanner = async (supergraph) => {
  const whole = await planHere(supergraph);
  return {
    ...whole,
    plan: async (text) => {
      const plan = await whole.plan(text);
      if (!text.includes("unit") || plan.node?.kind === "Subscription") return plan;
      return {
        ...plan,
        node: { kind: "Defer", primary: plan.node ? { node: plan.node } : {}, deferred: [] },
      };
    },
  };
};

describe("a plan with a part that is not run here", () => {
  const counts = noExecutorCounts();
  let gateway: Awaited<ReturnType<typeof composedGateway>>;

  beforeAll(async () => {
    gateway = await composedGateway(subgraphs, { planner, counts });
  });
  afterAll(() => gateway.stop());

  it("is run by Apollo's executor, and counted; others are not", async () => {
    expect(await gateway.ask("{ motto }")).toEqual({ data: { motto: "together" } });
    expect(counts).toEqual({ compiled: 1, fellBack: 0, planned: 1 });
    expect(await gateway.ask("{ unit { head { name } } }")).toEqual({
      data: { unit: { head: { name: "name of p" } } },
    });
    expect(counts).toEqual({ compiled: 1, fellBack: 1, planned: 2 });
  });
});
