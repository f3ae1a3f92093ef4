import { RequestBudget, type AnswerLimits } from "../../platform/server/request/request-budget";
import { createRequestContext } from "../request-context";
import { planHere } from "./planning/planner";
import { composedGateway } from "./testkit/composed-gateway";

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.8", import: ["@key"])`;

/** Every item has ten others, of which each subgraph fetches one: what is fetched is small, and the answer is not. */
const subgraphs = {
  items: {
    sdl: `${link} type Query { items: [Item!]! } type Item @key(fields: "id") { id: ID! name: String! }`,
    resolvers: {
      Query: { items: () => Array.from({ length: 10 }, () => ({ id: "1" })) },
      Item: { __resolveReference: ({ id }: { id: string }) => ({ id }), name: () => "An item." },
    },
  },
  others: {
    sdl: `${link} type Item @key(fields: "id") { id: ID! others: [Item!]! }`,
    resolvers: {
      Item: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        others: () => Array.from({ length: 10 }, () => ({ id: "1" })),
      },
    },
  },
};

const others = (levels: number): string => (levels === 0 ? "name" : `name others { ${others(levels - 1)} }`);

describe("an answer that is larger than what was fetched for it", () => {
  let gateway: Awaited<ReturnType<typeof composedGateway>>;
  beforeAll(async () => (gateway = await composedGateway(subgraphs, { planner: planHere })));
  afterAll(() => gateway.stop());

  function ask(levels: number, some: Partial<AnswerLimits>) {
    const limits = { objects: 1e9, rows: 1e9, answerBytes: 1e9, ...some };
    return gateway.ask(
      `{ items { ${others(levels)} } }`,
      createRequestContext({ budget: new RequestBudget(limits) }),
    );
  }

  it("is answered within the limits", async () => {
    const { data } = (await ask(3, { objects: 12_000 })) as { data: { items: unknown[] } };
    expect(JSON.stringify(data).match(/An item/g)).toHaveLength(11_110);
  });

  it.each([1, 2, 3])("is refused above them, the %s. time that it is asked too", async () => {
    expect(await ask(4, { objects: 60_000 })).toMatchObject({
      errors: [{ extensions: { code: "TOO_MANY_OBJECTS", allowed: 60_000 } }],
    });
    expect(await ask(3, { answerBytes: 100_000 })).toMatchObject({
      errors: [{ extensions: { code: "ANSWER_TOO_LARGE", allowed: 100_000 } }],
    });
  });
});
