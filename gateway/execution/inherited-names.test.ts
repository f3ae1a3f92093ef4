import { planHere } from "./planning/planner";
import { composedGateway } from "./testkit/composed-gateway";

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@external"])`;
const names = ["constructor", "toString", "hasOwnProperty", "valueOf", "isPrototypeOf", "toLocaleString"];

const subgraphs = {
  one: {
    sdl: `${link}
      type Query { thing: Thing, constructor: String, toString: Thing }
      type Thing @key(fields: "valueOf") { valueOf: ID! constructor: String hasOwnProperty: Int missing: Inner }
      type Inner { constructor: Int toString: String }`,
    resolvers: {
      Query: {
        thing: () => ({
          valueOf: "1",
          constructor: "a",
          hasOwnProperty: 2,
          missing: { constructor: null, toString: null },
        }),
        constructor: () => "root",
        toString: () => null,
      },
    },
  },
  other: {
    sdl: `${link}
      type Thing @key(fields: "valueOf") {
        valueOf: ID! constructor: String @external
        toString: String isPrototypeOf: String @requires(fields: "constructor") toLocaleString: [String!]
      }`,
    resolvers: {
      Thing: {
        __resolveReference: (reference: object) => ({
          toString: "text",
          toLocaleString: ["x"],
          ...reference,
        }),
        isPrototypeOf: ({ constructor }: { constructor: unknown }) => `of ${String(constructor)}`,
      },
    },
  },
};

describe("fields that are called like what every object has", () => {
  let gateway: Awaited<ReturnType<typeof composedGateway>>;
  beforeAll(async () => (gateway = await composedGateway(subgraphs, { planner: planHere })));
  afterAll(() => gateway.stop());

  it.each([1, 2, 3])("are answered as any others, the %s. time too", async () => {
    const query = `{ constructor toString { valueOf } thing { ${names.join(" ")} missing { constructor toString } } }`;
    expect(await gateway.ask(query)).toEqual({
      data: {
        constructor: "root",
        toString: null,
        thing: {
          constructor: "a",
          toString: "text",
          hasOwnProperty: 2,
          valueOf: "1",
          isPrototypeOf: "of a",
          toLocaleString: ["x"],
          missing: { constructor: null, toString: null },
        },
      },
    });
  });
});
