import { parse, print } from "graphql";
import { sizeLists, type StatedSizes } from "./size-lists";

const text = `
interface Body {
  parts: [Body!]!
  notes: [Note!]
}

type House implements Body {
  parts: [House!]!
  notes: [Note!]
  rooms(first: Int! = 50): RoomConnection
  names: [String!]
}

type Tower implements Body {
  parts: [Tower!]!
  notes: [Note!]
}

type Note {
  text: String
}

type RoomConnection {
  nodes: [House!]!
  edges: [RoomEdge!]!
}

type RoomEdge {
  node: House!
}

input Filter {
  names: [String!]
}
`;
const stated: StatedSizes = { "[Note]": 4, "Body.parts": 7, "Tower.parts": 90, "House.names": 3 };
const sized = (sizes: StatedSizes, schema = text) => print(sizeLists(parse(schema), sizes));

describe("a schema whose lists have sizes", () => {
  const written = sized(stated);
  const typeOf = (name: string) =>
    new RegExp(`(?:type|interface) ${name} [^{]*\\{[^}]*\\}`).exec(written)?.[0];

  it("says of each list how long it may be, by its field or by what it is of", () => {
    expect(typeOf("Body")).toContain("parts: [Body!]! @listSize(assumedSize: 7)");
    expect(typeOf("Body")).toContain("notes: [Note!] @listSize(assumedSize: 4)");
    expect(typeOf("House")).toContain("names: [String!] @listSize(assumedSize: 3)");
  });

  it("says the same of the types under an interface, but where one of them has a size of its own", () => {
    expect(typeOf("House")).toContain("parts: [House!]! @listSize(assumedSize: 7)");
    expect(typeOf("Tower")).toContain("parts: [Tower!]! @listSize(assumedSize: 90)");
  });

  it("says of what leads to a page that it is as long as is asked for, and nothing of the page's own lists", () => {
    expect(typeOf("House")).toContain(
      'rooms(first: Int! = 50): RoomConnection @listSize(slicingArguments: ["first"], sizedFields: ["nodes", "edges"], requireOneSlicingArgument: false)',
    );
    expect(typeOf("RoomConnection")).not.toContain("@listSize");
  });

  it("leaves what is another subgraph's to that one", () => {
    const house = "type House { names: [String!] @external } type Tower @external { parts: [Tower!]! }";
    expect(sized({}, house)).not.toContain("@listSize");
  });

  it("says nothing of inputs", () => {
    expect(written).toMatch(/input Filter \{\s+names: \[String!\]\s+\}/);
  });
});

describe("a schema is refused", () => {
  const { "House.names": _names, ...without } = stated;

  it.each([
    ["with a list of which nothing is said", without, text, "House.names gives a list"],
    ["with a size of what is not there", { ...stated, "House.cellars": 2 }, text, "House.cellars has a size"],
    ["with a size of what is no list", { ...stated, "RoomEdge.node": 2 }, text, "RoomEdge.node has a size"],
    [
      "with a page whose length nobody can say",
      stated,
      text.replace("rooms(first: Int! = 50)", "rooms"),
      "House.rooms leads to a page and has no `first`",
    ],
  ])("%s", (_what, sizes, schema, fault) => {
    expect(() => sized(sizes, schema)).toThrow(fault);
  });
});
