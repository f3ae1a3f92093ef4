import { planHere } from "./planning/planner";
import { noExecutorCounts } from "./plan-executor";
import { composedGateway } from "./testkit/composed-gateway";

const link = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@inaccessible", "@composeDirective"])`;
const partOf = `
  extend schema @link(url: "https://specs.towns.example/parts/v1.0", import: ["@partOf"]) @composeDirective(name: "@partOf")
  directive @partOf(field: String!, types: [String!]!) on FIELD_DEFINITION`;

interface Town {
  down: boolean;
  fails: string | undefined;
  /** Whether its texts are none. */
  isWrong: boolean;
}
const towns: Readonly<Record<"North" | "South", Town>> = {
  North: { down: false, fails: undefined, isWrong: false },
  South: { down: false, fails: undefined, isWrong: false },
};

/** One of two towns that keep notes of one type, and places of their own. */
function town(prefix: keyof typeof towns, ids: readonly string[]) {
  const name = prefix.toLowerCase();
  return {
    sdl: `${link} ${partOf}
      type Query {
        ${name}: ${prefix}Place
        ${name}Node(id: ID!): Node @inaccessible @partOf(field: "node", types: ["Note", "Map"])
      }
      interface Node { id: ID! }
      interface Place { name: String! }
      type ${prefix}Place implements Place @key(fields: "id") { id: ID! name: String! only${prefix}: Int }
      type Note implements Node @shareable { id: ID! text: String! place: Place writer: Writer }
      type Map implements Node @shareable { id: ID! scale: Int }
      type Writer @key(fields: "id", resolvable: false) { id: ID! }`,
    resolvers: {
      Node: { __resolveType: ({ id }: { id: string }) => id.slice(0, id.indexOf(":")) },
      Place: { __resolveType: () => `${prefix}Place` },
      Query: {
        [name]: () => ({ id: name, name: prefix }),
        [`${name}Node`]: (_: unknown, { id }: { id: string }) => {
          if (towns[prefix].fails !== undefined) throw new Error(towns[prefix].fails);
          if (!ids.includes(id)) return null;
          const place = { id: name, name: prefix, [`only${prefix}`]: 1 };
          return { id, text: `of ${prefix}`, place, writer: { id: `writer of ${name}` } };
        },
      },
      Note: { text: (note: { id: string; text: string }) => (note.id === "Note:broken" ? null : note.text) },
    },
    isDown: () => towns[prefix].down,
    spoil: (data: Record<string, unknown>) => {
      const notes = Object.values(data).filter((value) => value !== null) as { text?: unknown }[];
      if (towns[prefix].isWrong) for (const note of notes) note.text = 5;
    },
  };
}

const subgraphs = {
  writers: {
    sdl: `${link}
      type Query { node(id: ID!): Node }
      interface Node { id: ID! }
      type Writer implements Node @key(fields: "id") { id: ID! name: String }
      type NorthPlace implements Node @key(fields: "id") { id: ID! }`,
    resolvers: {
      Node: { __resolveType: ({ id }: { id: string }) => id.slice(0, id.indexOf(":")) },
      Query: {
        node: (_: unknown, { id }: { id: string }) => (id.startsWith("Writer:") ? { id, name: "W" } : null),
      },
      Writer: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `the ${id}` }) },
      NorthPlace: { __resolveReference: ({ id }: { id: string }) => ({ id }) },
    },
  },
  north: town("North", ["Note:n", "Note:broken", "Map:m"]),
  south: town("South", ["Note:s"]),
};

describe("a root field that is asked for in parts, by the types of ids", () => {
  const counts = noExecutorCounts();
  let gateway: Awaited<ReturnType<typeof composedGateway>>;
  beforeAll(async () => (gateway = await composedGateway(subgraphs, { planner: planHere, counts })));
  beforeEach(() => {
    gateway.fetches.length = 0;
    for (const one of Object.values(towns))
      Object.assign(one, { down: false, fails: undefined, isWrong: false });
  });
  afterAll(() => gateway.stop());

  const asked = () => gateway.fetches.map(({ subgraph }) => subgraph).sort();
  const note =
    "__typename id ... on Note { text place { name ... on NorthPlace { onlyNorth } ... on SouthPlace { onlySouth } } writer { name } }";
  const ofNorth = {
    ...{ __typename: "Note", id: "Note:n", text: "of North", place: { name: "North", onlyNorth: 1 } },
    writer: { name: "the writer of north" },
  };
  const ofSouth = {
    ...{ __typename: "Note", id: "Note:s", text: "of South", place: { name: "South", onlySouth: 1 } },
    writer: { name: "the writer of south" },
  };

  it("gives the record of whoever has it, with its own types and what others add to it", async () => {
    expect(await gateway.ask(`{ node(id: "Note:n") { ${note} } }`)).toEqual({ data: { node: ofNorth } });
    expect(await gateway.ask(`{ node(id: "Note:s") { ${note} } }`)).toEqual({ data: { node: ofSouth } });
  });

  it("takes ids of variables, whose types decide, with one plan for all that are of a type", async () => {
    const query = `query ($id: ID! = "Note:s") { node(id: $id) { ${note} } }`;
    const before = counts.planned;
    expect(await gateway.ask(query)).toEqual({ data: { node: ofSouth } });
    expect(await gateway.ask(query, undefined, { id: "Note:n" })).toEqual({ data: { node: ofNorth } });
    expect(counts.planned - before).toBe(1);
    expect(await gateway.ask(query, undefined, { id: "Writer:w" })).toEqual({
      data: { node: { __typename: "Writer", id: "Writer:w" } },
    });
    expect(counts.planned - before).toBe(2);
  });

  it("answers several at once, of different holders and of none, with one fetch a part", async () => {
    const answer = await gateway.ask(
      `query ($n: ID!) {
        a: node(id: $n) { id }
        node(id: "Note:s") { ... on Note { text } }
        b: node(id: "Map:m") { __typename ... on Map { scale } }
        c: node(id: "Note:none") { id }
        d: node(id: "Writer:w") { ... on Writer { name } }
        north { name }
      }`,
      undefined,
      { n: "Note:n" },
    );
    expect(answer).toEqual({
      data: {
        a: { id: "Note:n" },
        node: { text: "of South" },
        b: { __typename: "Map", scale: null },
        c: null,
        d: { name: "W" },
        north: { name: "North" },
      },
    });
    expect(asked()).toEqual(["north", "south", "writers"]);
  });

  it("is found in fragments, once for each that is asked, and left out where it is skipped", async () => {
    const answer = await gateway.ask(
      `query ($no: Boolean!) {
        ...F
        ... on Query { n: node(id: "Note:n") { id } left: node(id: "Note:s") @include(if: $no) { id } }
        ...G @include(if: $no)
      }
      fragment F on Query { n: node(id: "Note:n") { ...N } ...G @skip(if: $no) }
      fragment G on Query { s: node(id: "Note:s") { ...N } }
      fragment N on Node { __typename ... on Note { text } }`,
      undefined,
      { no: false },
    );
    expect(answer).toEqual({
      data: {
        n: { __typename: "Note", text: "of North", id: "Note:n" },
        s: { __typename: "Note", text: "of South" },
      },
    });
  });

  it("is null where nobody has the record", async () => {
    expect(await gateway.ask('{ node(id: "Note:none") { id } }')).toEqual({ data: { node: null } });
  });

  it("asks nobody else for an id of another type, and no part for what is not a whole type", async () => {
    for (const id of ["Writer:w", "Not:n", "Note", "", "Notes:n", ":Note"]) {
      gateway.fetches.length = 0;
      expect(await gateway.ask(`{ node(id: "${id}") { id } }`)).toHaveProperty("data");
      expect(asked()).toEqual(["writers"]);
    }
    expect(await gateway.ask("{ node(id: 5) { id } }")).toEqual({ data: { node: null } });
  });

  it("is not missed where a part does not answer that does not have it", async () => {
    towns.South.down = true;
    expect(await gateway.ask(`{ node(id: "Note:n") { ${note} } }`)).toEqual({ data: { node: ofNorth } });
  });

  it("tells who did not answer where no other has it", async () => {
    towns.South.down = true;
    const down = (path: string) => ({
      path: [path],
      extensions: { code: "SUBGRAPH_UNAVAILABLE", subgraph: "south" },
    });
    expect(
      await gateway.ask('{ s: node(id: "Note:s") { id } none: node(id: "Note:none") { id } }'),
    ).toMatchObject({
      data: { s: null, none: null },
      errors: [down("s"), down("none")],
    });
  });

  it("tells a refusal once, at the field of the client", async () => {
    towns.North.fails = "no such id";
    towns.South.fails = "no such id";
    const answer = await gateway.ask('{ s: node(id: "Note:?") { id } }');
    expect(answer).toMatchObject({ data: { s: null }, errors: [{ path: ["s"] }] });
    expect((answer as { errors: object[] }).errors).toHaveLength(1);
    expect(JSON.stringify(answer)).not.toMatch(/(north|south)Node/);
  });

  it("tells whose data are wrong", async () => {
    for (const [name, town] of Object.entries(towns)) {
      town.isWrong = true;
      const id = `Note:${name.charAt(0).toLowerCase()}`;
      expect(await gateway.ask(`{ node(id: "${id}") { ... on Note { text } } }`)).toMatchObject({
        data: { node: null },
        errors: [
          {
            path: ["node", "text"],
            extensions: { code: "SUBGRAPH_WRONG_ANSWER", subgraph: name.toLowerCase() },
          },
        ],
      });
    }
  });

  it("tells a fault below with the client's names", async () => {
    const answer = await gateway.ask('{ x: node(id: "Note:broken") { ... on Note { y: text } } }');
    expect(answer).toMatchObject({ data: { x: null }, errors: [{ path: ["x", "y"] }] });
    expect(JSON.stringify(answer)).not.toMatch(/northNode/);
  });

  it("keeps the parts from clients, also in what it proposes to them", async () => {
    const { data } = (await gateway.ask("{ __schema { queryType { fields { name } } } }")) as {
      data: { __schema: { queryType: { fields: { name: string }[] } } };
    };
    expect(data.__schema.queryType.fields.map(({ name }) => name).sort()).toEqual(["node", "north", "south"]);
    const refused = await gateway.ask('{ northNode(id: "Note:n") { id } nodes(id: "Note:n") { id } }');
    expect(refused).not.toHaveProperty("data");
    expect(JSON.stringify(refused).match(/northNode/g)).toHaveLength(1);
  });
});
