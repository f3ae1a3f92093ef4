import { parse } from "graphql";
import { weightsIn } from "./cost-weights";

const supergraph = (link: string, directive: string) =>
  parse(`
schema @link(url: "https://specs.apollo.dev/join/v0.5", for: EXECUTION) ${link} { query: Query }

type Query @${directive}(weight: 3) {
  town(near: Point @${directive}(weight: -2)): Town @join__field(graph: A) @${directive}(weight: 7)
}

input Point { x: Int @${directive}(weight: 5) y: Int }
enum Kind @${directive}(weight: 0) { OLD @deprecated }
scalar Map @${directive}(weight: 12)
`);
const cost = (more: string) => `@link(url: "https://specs.apollo.dev/cost/v0.1"${more})`;
const read = new Map([
  ["Query", 3],
  ["Query.town", 7],
  ["Query.town(near:)", -2],
  ["Point.x", 5],
  ["Kind", 0],
  ["Map", 12],
]);

describe("weights", () => {
  it.each([
    ["imported", cost(', import: ["@cost"]'), "cost"],
    ["imported under another name", cost(', import: [{ name: "@cost", as: "@price" }]'), "price"],
    ["called as the specification", cost(', import: ["@listSize"]'), "cost"],
    ["called as the specification, which has another name", cost(', as: "price"'), "price"],
  ])("are read where the directive is %s", (_how, link, directive) => {
    expect(weightsIn(supergraph(link, directive))).toEqual(read);
  });

  it("are not told by a directive of the name that is not the specification's", () => {
    expect(weightsIn(supergraph("", "cost")).size).toBe(0);
    expect(weightsIn(supergraph(cost(', as: "price"'), "cost")).size).toBe(0);
  });
});
