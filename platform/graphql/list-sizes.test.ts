import { parse } from "graphql";
import { listSizesIn } from "./list-sizes";

const supergraph = (link: string, directive = "listSize") =>
  parse(`
schema @link(url: "https://specs.apollo.dev/join/v0.5", for: EXECUTION) ${link} { query: Query }

type Query {
  towns: [Town!] @join__field(graph: A) @${directive}(assumedSize: 63, requireOneSlicingArgument: true)
  page(first: Int): Page @${directive}(slicingArguments: ["first"], sizedFields: ["nodes"])
}

interface Town {
  names: [String!] @${directive}(assumedSize: 3)
  plain: [String!]
}
`);
const cost = (more: string) => `@link(url: "https://specs.apollo.dev/cost/v0.1"${more})`;
const read = new Map([
  ["Query.towns", { assumedSize: 63, slicingArguments: [], sizedFields: [], requiresOne: false }],
  [
    "Query.page",
    { assumedSize: undefined, slicingArguments: ["first"], sizedFields: ["nodes"], requiresOne: true },
  ],
  ["Town.names", { assumedSize: 3, slicingArguments: [], sizedFields: [], requiresOne: false }],
]);

describe("the sizes of lists", () => {
  it.each([
    ["imported", cost(', import: ["@listSize"]'), "listSize"],
    ["imported beside others", cost(', import: ["@cost", "@listSize"]'), "listSize"],
    ["imported as the only one", cost(', import: "@listSize"'), "listSize"],
    ["imported under another name", cost(', import: [{ name: "@listSize", as: "@length" }]'), "length"],
    ["used by the specification's name", cost(""), "cost__listSize"],
    ["used by another name of the specification", cost(', as: "price"'), "price__listSize"],
  ])("are read where the directive is %s", (_how, link, directive) => {
    expect(listSizesIn(supergraph(link, directive))).toEqual(read);
  });

  it.each([
    ["does not link the specification", "", "listSize"],
    ["has a directive of its own with the name", cost(', import: ["@cost"]'), "listSize"],
  ])("are not told by a supergraph that %s", (_what, link, directive) => {
    expect(listSizesIn(supergraph(link, directive)).size).toBe(0);
  });
});
