import { composeServices } from "@apollo/composition";
import { buildSchema, Kind, parse, validate } from "graphql";
import { noteCostDirectives } from "../../../platform/graphql/cost-directives";
import { Planner } from "../../execution/planning/planner";
import { evaluate } from "./cost";
import { costOf } from "./operation-cost";
import { checkSlicing } from "./slicing-choice";

/** The specification's directives, called as they are imported. */
const townsText = (cost: string, listSize: string) => `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
    "@key", { name: "@cost", as: "${cost}" }, { name: "@listSize", as: "${listSize}" }
  ])
  type Query {
    town(near: Point ${cost}(weight: 3), kinds: [Kind!], isQuick: Boolean ${cost}(weight: -8)): Town
    rare: Town ${cost}(weight: 20)
    sight: Sight
    either: Either
    mean: Int ${cost}(weight: 4)
    towns(first: Int, last: Int, filter: Filter): Page ${listSize}(slicingArguments: ["first", "last"], sizedFields: ["nodes", "edges", "codes"])
    usual(first: Int = 10, last: Int): [Town] ${listSize}(slicingArguments: ["first", "last"])
    named(first: Int): [Town] ${listSize}(slicingArguments: ["first"], assumedSize: 9)
    any(first: Int = 10, last: Int): [Town] ${listSize}(slicingArguments: ["first", "last"], requireOneSlicingArgument: false, assumedSize: 30)
    groups(first: Int!): [Page] ${listSize}(slicingArguments: ["first"], sizedFields: ["nodes"])
    maps: [Map] ${listSize}(assumedSize: 6)
    find(filter: Filter, first: Int!): [Town] ${listSize}(slicingArguments: ["first"])
  }
  type Page { nodes: [Town] edges: [Edge] codes: [Map] total: Int }
  type Edge { node: Town }
  type Town implements Sight @key(fields: "id") ${cost}(weight: 5) { id: ID! kind: Kind map: Map about: Int ${cost}(weight: 2) twin: Town }
  type Tower implements Sight { about: Int ${cost}(weight: 6) }
  type Free ${cost}(weight: 0) { town: Town }
  union Either = Tower | Free
  interface Sight { about: Int }
  enum Kind ${cost}(weight: 1) { OLD NEW }
  scalar Map ${cost}(weight: 2)
  input Point { x: Int ${cost}(weight: 7) y: Int inner: [Point!] ${cost}(weight: 1) kind: Kind }
  input Filter { page: Slice count: Int }
  input Slice { size: Int = 4, other: Filter }
`;
const riversText = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Town @key(fields: "id") { id: ID! river: String }
`;

function compose(cost: string, listSize: string): string {
  const { supergraphSdl, errors } = composeServices([
    { name: "towns", url: "http://towns", typeDefs: parse(townsText(cost, listSize)) },
    { name: "rivers", url: "http://rivers", typeDefs: parse(riversText) },
  ]);
  if (supergraphSdl === undefined) throw new Error(errors?.map(({ message }) => message).join("\n"));
  // Composition takes no path yet, which the specification has.
  return supergraphSdl.replace(
    /(find\([^)]*\)[^\n]*slicingArguments: )\["first"\]/,
    '$1["filter.page.size"]',
  );
}

function gatewayOver(supergraph: string) {
  const { facts } = new Planner(supergraph);
  const schema = buildSchema(facts.apiSchema);
  noteCostDirectives(schema, facts.costDirectives);
  return (text: string, variables: Record<string, unknown> = {}): number => {
    const document = parse(text);
    expect(validate(schema, document)).toEqual([]);
    const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
    if (!operation) throw new Error("no operation");
    const { cost, choices } = costOf(schema, document, operation);
    checkSlicing(choices, variables);
    return evaluate(cost, variables);
  };
}

const cost = gatewayOver(compose("@cost", "@listSize"));

describe("what the supergraph weighs", () => {
  it.each([
    ["a type", "{ town { id } }", 5],
    ["a field, in place of its type", "{ rare { twin { id } } }", 20 + 5],
    ["a scalar, and an enum", "{ town { map kind } }", 5 + 2 + 1],
    ["a field without fields", "{ mean town { about } }", 4 + 5 + 2],
    ["each item of a list, also one without fields", "{ maps }", 6 * 2],
    ["an interface, by the heaviest under it, and its fields", "{ sight { about } }", 5 + 6],
    ["a union, by the heaviest in it", "{ either { ... on Free { town { id } } } }", 1 + 5],
    ["what is given as an argument", "{ town(near: { y: 1 }) { id } }", 5 + 3],
    ["what is given in an argument", "{ town(near: { x: 1, kind: OLD }) { id } }", 5 + 3 + 7 + 1],
    ["all items of a list in it", "{ town(near: { inner: [{ x: 1 }, { x: 2 }] }) { id } }", 5 + 3 + 1 + 14],
    ["an argument by its type", "{ town(kinds: [OLD]) { id } }", 5 + 1],
    ["nothing of what is null", "{ town(near: null, kinds: null) { id } }", 5],
    [
      "no field less than nothing, and what is under it as ever",
      "{ town(isQuick: true) { twin { id } } }",
      5,
    ],
  ])("counts: %s", (_what, text, expected) => expect(cost(text)).toBe(expected));

  it("counts what variables give", () => {
    const text =
      "query ($p: Point, $x: Int = 1) { a: town(near: $p) { id } b: town(near: { x: $x }) { id } }";
    expect(cost(text)).toBe(5 + (5 + 3 + 7));
    expect(cost(text, { p: null, x: null })).toBe(5 + (5 + 3));
    expect(cost(text, { p: { x: 1, inner: [{ x: 1 }, {}] } })).toBe(5 + 3 + 7 + 1 + 7 + (5 + 3 + 7));
  });
});

describe("how long lists are", () => {
  it.each([
    ["as one of several arguments says", "{ towns(last: 3) { nodes { id } } }", 1 + 3 * 5],
    [
      "in all lists of the page",
      "{ towns(first: 3) { edges { node { id } } codes total } }",
      1 + 3 * 6 + 3 * 2,
    ],
    ["as the largest says, a default too", "{ any(last: 3) { id } }", 10 * 5],
    ["as it is said, where null leaves out a default", "{ any(first: null, last: 3) { id } }", 3 * 5],
    ["as usual, where another list is meant", "{ groups(first: 2) { nodes { id } } }", 5 * (1 + 2 * 5)],
    [
      "as an argument says within another",
      "{ find(filter: { page: { size: 2 } }, first: 90) { id } }",
      2 * 5,
    ],
    ["as it says by default within another", "{ find(filter: { page: {} }, first: 90) { id } }", 4 * 5],
  ])("counts: %s", (_what, text, expected) => expect(cost(text)).toBe(expected));

  it("counts what variables give, within others too", () => {
    const text =
      "query ($f: Filter, $s: Int = 3) { a: find(filter: $f, first: 1) { id } b: find(filter: { page: { size: $s } }, first: 1) { id } }";
    expect(cost(text, { f: { page: { size: 7 } } })).toBe((7 + 3) * 5);
    expect(cost(text, { f: { page: {} }, s: 1 })).toBe((4 + 1) * 5);
  });
});

describe("a field that takes one of its slicing arguments", () => {
  const none = /^`Query\.towns` takes one of the arguments `first`, `last`, and none is given\. Give one\.$/;
  const several = /takes one of the arguments `first`, `last`, and 2 are given\. Give one alone/;
  const asked = (text: string, variables?: Record<string, unknown>) => () => cost(text, variables);

  it.each([
    ["none", "{ towns { total } }", none],
    ["null", "{ towns(first: null) { total } }", none],
    ["several", "{ towns(first: 1, last: 1) { total } }", several],
    ["one beside a default", "{ usual(last: 1) { id } }", several],
    [
      "none, where there is one",
      "{ named { id } }",
      /^`Query\.named` takes the argument `first`, which is not given\./,
    ],
    ["none, in a fragment", "{ ...T } fragment T on Query { towns { total } }", none],
    [
      "none within another argument",
      "{ find(filter: { count: 1 }, first: 1) { id } }",
      /argument `filter\.page\.size`/,
    ],
  ])("is refused when it is given %s", (_what, text, fault) => {
    expect(asked(text)).toThrow(
      expect.objectContaining({ code: "BAD_USER_INPUT", message: expect.stringMatching(fault) }),
    );
  });

  it("is held to it by what variables give in each request", () => {
    const text = "query ($n: Int, $m: Int) { towns(first: $n, last: $m) { total } }";
    expect(asked(text)).toThrow(none);
    expect(asked(text, { n: 1, m: 2 })).toThrow(several);
    expect(asked(text, { n: 1, m: null })()).toBe(1);
    expect(asked("query ($n: Int = 2) { towns(first: $n) { nodes { id } } }")()).toBe(11);
    expect(asked("query ($n: Int) { usual(first: $n) { id } }")()).toBe(50);
  });

  it("may leave it to a default, or leave that out by null", () => {
    expect(cost("{ usual { id } }")).toBe(50);
    expect(cost("{ usual(first: null, last: 2) { id } }")).toBe(10);
  });

  it("is not held to it where the supergraph says so", () => {
    expect(cost("{ any(first: 2, last: 4) { id } }")).toBe(20);
  });
});

it("heeds directives that are imported under other names", () => {
  const renamed = gatewayOver(compose("@weighs", "@isLong"));
  expect(renamed("{ town(near: { x: 1 }) { about } maps }")).toBe(5 + 3 + 7 + 2 + 12);
  expect(() => renamed("{ towns { total } }")).toThrow("none is given");
});
