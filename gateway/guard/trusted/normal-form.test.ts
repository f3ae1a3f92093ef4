import { normalForm } from "./normal-form";

const written = `
  # of a page
  query Page($first: Int) {
    clusters(first: $first) { nodes { id ...Name } }
  }
  fragment Name on EmulationCluster { name }
`;

it.each([
  [
    "white space and commas",
    "query Page($first:Int,){clusters(first:$first){nodes{id,...Name}}}fragment Name on EmulationCluster{name}",
  ],
  [
    "__typename as a client adds it for its cache",
    `query Page($first: Int) { clusters(first: $first) { nodes { id ...Name __typename } __typename } }
     fragment Name on EmulationCluster { name __typename }`,
  ],
  [
    "__typename as Relay's compiler adds it",
    `query Page($first: Int) { clusters(first: $first) { __typename nodes { __typename id ...Name } } }
     fragment Name on EmulationCluster { __typename name }`,
  ],
  [
    "the order of its definitions",
    `fragment Name on EmulationCluster { name } query Page($first: Int) { clusters(first: $first) { nodes { id ...Name } } }`,
  ],
])("a document is the same whatever %s", (_what, other) => {
  expect(normalForm(other)).toBe(normalForm(written));
});

it.each([
  ["another field", written.replace("id", "code")],
  ["a field more", written.replace("id", "id code")],
  ["another variable", written.replaceAll("$first", "$last")],
  ["another argument", written.replace("(first: $first)", "(first: 10)")],
  ["another name", written.replace("Page", "Other")],
  ["an alias of __typename", written.replace("id", "id kind: __typename")],
  ["a directive on __typename", written.replace("id", "id __typename @include(if: true)")],
  ["a fragment more", `${written} fragment More on Unit { id }`],
])("a document with %s is another", (_what, other) => {
  expect(normalForm(other)).not.toBe(normalForm(written));
});

it("one that asks for nothing but __typename asks for it", () => {
  expect(normalForm("{ sectors { __typename } }")).toBe(normalForm("{ sectors { __typename __typename } }"));
  expect(normalForm("{ sectors { __typename } }")).not.toBe(normalForm("{ sectors }"));
});

it("what is no GraphQL has none", () => {
  expect(normalForm("{ a")).toBeUndefined();
  expect(normalForm("")).toBeUndefined();
});
