import { planHere } from "./planning/planner";
import { composedGateway } from "./testkit/composed-gateway";

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])`;

const root = "type Query { viewer: Viewer @shareable, viewers: [Viewer] @shareable }";
let fails: readonly string[] = [];
const failing = (what: string, value: unknown) => () => {
  if (fails.includes(what)) throw new Error(`no ${what}`);
  return value;
};
const half = (name: string, own: object) => ({
  Query: {
    viewer: failing(name, { inner: {} }),
    viewers: failing(name, [{ inner: {} }, { inner: {}, isSecond: true }]),
  },
  Viewer: own,
});

/** Both halves have the viewer, and each has fields of its own. */
const subgraphs = {
  one: {
    sdl: `${link} ${root} type Viewer @shareable { a: Int inner: Inner } type Inner @shareable { x: Int }`,
    resolvers: { ...half("one", { a: failing("a", 1) }), Inner: { x: () => 10 } },
  },
  other: {
    sdl: `${link} ${root}
      type Viewer @shareable { b: Int c: Int! inner: Inner } type Inner @shareable { y: Int }`,
    resolvers: {
      ...half("other", {
        b: failing("b", 2),
        c: (viewer: object) => failing("isSecond" in viewer ? "second c" : "c", 3)(),
      }),
      Inner: { y: () => 20 },
    },
  },
};

describe("a root field that two subgraphs have, each with fields of its own", () => {
  let gateway: Awaited<ReturnType<typeof composedGateway>>;
  beforeAll(async () => (gateway = await composedGateway(subgraphs, { planner: planHere })));
  afterAll(() => gateway.stop());

  const whole = "a b inner { x y }";
  it.each<[string, readonly string[], string, unknown, readonly string[]]>([
    ["nothing", [], `viewer { ${whole} c }`, { a: 1, b: 2, inner: { x: 10, y: 20 }, c: 3 }, []],
    [
      "the one",
      ["one"],
      `viewer { ${whole} }`,
      { a: null, b: 2, inner: { x: null, y: 20 } },
      ["viewer.a", "viewer.inner.x"],
    ],
    [
      "the other",
      ["other"],
      `viewer { ${whole} }`,
      { a: 1, b: null, inner: { x: 10, y: null } },
      ["viewer.b", "viewer.inner.y"],
    ],
    ["the other, of what may not be null", ["other"], "viewer { a c }", null, ["viewer.c"]],
    ["a field that may be null", ["b"], "viewer { a b }", { a: 1, b: null }, ["viewer.b"]],
    ["a field that may not be null", ["c"], "viewer { a b c }", null, ["viewer.c"]],
  ])("tells each null that comes of it when this fails: %s", async (_what, failed, query, viewer, paths) => {
    fails = failed;
    const { data, errors = [] } = (await gateway.ask(`{ ${query} }`)) as {
      data: { viewer: unknown };
      errors?: { path: (string | number)[] }[];
    };
    expect(data.viewer).toEqual(viewer);
    expect(errors.map(({ path }) => path.join("."))).toEqual(paths);
  });

  it("tells them of each item of a list", async () => {
    fails = ["other"];
    const { data, errors } = (await gateway.ask("{ viewers { a b } }")) as {
      data: object;
      errors: { path: (string | number)[] }[];
    };
    expect(data).toEqual({
      viewers: [
        { a: 1, b: null },
        { a: 1, b: null },
      ],
    });
    expect(errors.map(({ path }) => path.join("."))).toEqual(["viewers.0.b", "viewers.1.b"]);
  });

  it.each(["{ viewers { a c } }", "{ viewers { c a } }"])(
    "tells what one half says of an item that it does not have: %s",
    async (query) => {
      fails = ["second c"];
      expect(await gateway.ask(query)).toMatchObject({
        data: { viewers: [{ a: 1, c: 3 }, null] },
        errors: [{ path: ["viewers", 1, "c"], message: "no second c" }],
      });
    },
  );
});
