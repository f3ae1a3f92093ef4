import { planHere } from "./planning/planner";
import { composedGateway } from "./testkit/composed-gateway";

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@external"])`;

let fails: readonly string[] = [];
let isDown = false;
const failing = (what: string, value: unknown) => () => {
  if (fails.includes(what)) throw new Error(`no ${what}`);
  return value;
};
type Parcel = Record<string, unknown>;
const rates: Record<string, number> = { USD: 1, VND: 25_000 };

const subgraphs = {
  shop: {
    sdl: `${link}
      type Query { parcels: [Parcel] }
      type Parcel @key(fields: "id") { id: ID! price(in: String = "USD"): Int colour: String sides: [Side] }
      type Side { length: Int }`,
    resolvers: {
      Query: { parcels: () => [{ id: "1" }] },
      Parcel: {
        price: (_parcel: Parcel, { in: currency }: { in: string }) => rates[currency],
        colour: failing("colour", "red"),
        sides: () => [{}, {}],
      },
      Side: { length: failing("length", 4) },
    },
  },
  scales: {
    sdl: `${link} type Parcel @key(fields: "id") { id: ID! weight: Int! }`,
    resolvers: {
      Parcel: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        weight: failing("weight", 9),
      },
    },
    isDown: () => isDown,
  },
  post: {
    sdl: `${link} type Parcel @key(fields: "id") {
      id: ID!
      price(in: String = "USD"): Int @external
      toll(to: String = "VN"): String @requires(fields: "price(in: \\"VND\\")")
      colour: String @external
      weight: Int! @external
      sides: [Side] @external
      dollars: String @requires(fields: "price(in: \\"USD\\") weight")
      dong: String @requires(fields: "weight price(in: \\"VND\\")")
      plain: String @requires(fields: "price")
      painted: String @requires(fields: "colour")
      girth: String @requires(fields: "sides { length }")
      stamp(n: Int): String
    }
    type Side @external { length: Int }`,
    resolvers: {
      Parcel: {
        __resolveReference: (sent: Parcel) => {
          if ("weight" in sent && sent["weight"] === null) throw new Error("null for what is never null");
          return sent;
        },
        dollars: ({ price, weight }: Parcel) => `${String(price)}$ ${String(weight)}`,
        dong: ({ price, weight }: Parcel) => `${String(price)}₫ ${String(weight)}`,
        toll: ({ price }: Parcel, { to }: { to: string }) => `${to} ${String(price)}`,
        plain: ({ price }: Parcel) => String(price),
        painted: ({ colour }: Parcel) => `painted ${String(colour)}`,
        girth: ({ sides }: Parcel) => JSON.stringify(sides),
        stamp: (_parcel: Parcel, { n }: { n: number }) => `stamp ${n}`,
      },
    },
  },
  insurer: {
    sdl: `${link} type Parcel @key(fields: "id") {
      id: ID!
      toll(to: String = "VN"): String @external
      premium: String @requires(fields: "toll(to: \\"FR\\")")
    }`,
    resolvers: {
      Parcel: {
        __resolveReference: (sent: Parcel) => sent,
        premium: ({ toll }: Parcel) => `premium of ${String(toll)}`,
      },
    },
  },
};

describe("a field that requires others", () => {
  let gateway: Awaited<ReturnType<typeof composedGateway>>;
  beforeAll(async () => (gateway = await composedGateway(subgraphs, { planner: planHere })));
  afterAll(() => gateway.stop());
  afterEach(() => {
    fails = [];
    isDown = false;
  });
  const parcel = (fields: object) => ({ parcels: [fields] });

  it.each([
    ["dollars dong", { dollars: "1$ 9", dong: "25000₫ 9" }],
    ["premium dollars toll", { premium: "premium of FR 25000", dollars: "1$ 9", toll: "VN 25000" }],
    ["plain dong painted", { plain: "1", dong: "25000₫ 9", painted: "painted red" }],
    ['price(in: "VND") dollars', { price: 25_000, dollars: "1$ 9" }],
    ['price(in: "VND") plain', { price: 25_000, plain: "1" }],
    ["stamp(n: 2) dong dollars plain", { stamp: "stamp 2", dong: "25000₫ 9", dollars: "1$ 9", plain: "1" }],
  ])("has each with its own arguments, whatever the client asks: %s", async (fields, expected) => {
    expect(await gateway.ask(`{ parcels { ${fields} } }`)).toEqual({ data: parcel(expected) });
  });

  it("is null with the error of what it requires, and others are there", async () => {
    fails = ["colour"];
    expect(await gateway.ask("{ parcels { painted dong } }")).toMatchObject({
      data: parcel({ painted: null, dong: "25000₫ 9" }),
      errors: [{ path: ["parcels", 0, "painted"], message: "no colour", extensions: { subgraph: "shop" } }],
    });
  });

  it("is null with the error of what is further down in what it requires", async () => {
    fails = ["length"];
    expect(await gateway.ask("{ parcels { girth painted } }")).toMatchObject({
      data: parcel({ girth: null, painted: "painted red" }),
      errors: [{ path: ["parcels", 0, "girth"], message: "no length" }],
    });
  });

  it.each([
    ["fails", () => (fails = ["weight"]), "no weight"],
    ["is not answered", () => (isDown = true), "did not answer"],
  ])(
    "is null when what is never null %s, and its subgraph is sent no null for that",
    async (_how, fail, message) => {
      fail();
      gateway.fetches.length = 0;
      expect(await gateway.ask("{ parcels { id dong } }")).toMatchObject({
        data: parcel({ id: "1", dong: null }),
        errors: [{ path: ["parcels", 0, "dong"], message: expect.stringContaining(message) as string }],
      });
      expect(gateway.fetches.map(({ subgraph }) => subgraph)).not.toContain("post");
    },
  );
});
