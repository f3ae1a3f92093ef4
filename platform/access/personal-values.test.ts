import { buildSchema, parse } from "graphql";
import { personalPlacesIn } from "./personal-places";
import { notePersonalPlaces, personalValuesOf } from "./personal-values";

const text = `
directive @personal on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION
directive @told(why: String, when: Boolean) on FIELD | QUERY | VARIABLE_DEFINITION
type Query {
  people(filter: Filter, filters: [Filter!], after: String @personal, first: Int): [Person]
  node(id: ID! @personal): Person
  town(name: String): String
  search(by: Filter!, anyOf: [Filter!]): [Person]
}
type Person { name: String @personal, mother(of: Filter): Person, age: Int }
input Filter { search: String @personal, town: String, inner: Filter, ids: [ID!] @personal }
`;
const schema = buildSchema(text);
notePersonalPlaces(schema, personalPlacesIn(parse(text)));
const values = personalValuesOf(schema);

it("the places that tell of people are those that are marked", () => {
  expect([...personalPlacesIn(parse(text))].sort()).toEqual(
    ["Filter.ids", "Filter.search", "Person.name", "Query.node(id:)", "Query.people(after:)"].sort(),
  );
});

describe("variables as they may be written down", () => {
  const secret = "Trần Quốc Việt";
  const shown = (operation: string, variables: Record<string, unknown>) => {
    const written = values.variables(parse(operation), variables);
    expect(JSON.stringify(written)).not.toContain(secret);
    return written;
  };

  it("keep what tells of nobody", () => {
    expect(shown("query ($town: String) { town(name: $town) }", { town: "Huế" })).toEqual({ town: "Huế" });
  });

  it("lose what goes into a personal argument", () => {
    expect(shown("query ($id: ID!) { node(id: $id) { age } }", { id: secret })).toEqual({ id: "[personal]" });
  });

  it("lose what goes into one anywhere, in a fragment or in another operation of the document", () => {
    const operation = `query A($x: String) { ...F } query B($x: String) { town(name: $x) }
      fragment F on Query { people(after: $x) { age } }`;
    expect(shown(operation, { x: secret })).toEqual({ x: "[personal]" });
  });

  it("lose the personal fields of an input, however deep, and keep the others", () => {
    const filter = { search: secret, town: "Huế", inner: { ids: [secret], inner: { search: null } } };
    expect(shown("query ($f: Filter) { people(filter: $f) { age } }", { f: filter })).toEqual({
      f: {
        search: "[personal]",
        town: "Huế",
        inner: { ids: "[personal]", inner: { search: "[personal]" } },
      },
    });
    expect(
      shown("query ($f: [Filter!]) { people(filters: $f) { age } }", { f: [filter, filter] }),
    ).toMatchObject({
      f: [{ town: "Huế" }, { search: "[personal]" }],
    });
  });

  it("lose what is put into a personal field of an input that the document writes", () => {
    const operation =
      "query ($s: String, $i: [ID!]) { people(filter: { search: $s, inner: { ids: $i } }) { age } }";
    expect(shown(operation, { s: secret, i: [secret] })).toEqual({ s: "[personal]", i: "[personal]" });
  });

  it("lose what goes into a directive, but for conditions", () => {
    const operation = "query ($w: String, $if: Boolean!) { town @told(why: $w) @include(if: $if) }";
    expect(shown(operation, { w: secret, if: true })).toEqual({ w: "[personal]", if: true });
  });

  it("lose what the schema does not know", () => {
    expect(
      shown("query ($f: Filter) { people(filter: $f) { age } }", { f: { other: secret }, more: secret }),
    ).toEqual({ f: {} });
    expect(shown("query ($f: Filter) { people(filter: $f) { age } }", { f: secret })).toEqual({
      f: "[personal]",
    });
  });
});

describe("a document as it may be written down", () => {
  it.each([
    ['{ node(id: "Person:x") { age } }', 'node(id: "[personal]")'],
    ['{ people(filter: { search: "x", town: "Huế" }) { age } }', '{search: "[personal]", town: "Huế"}'],
    ['{ people(filter: { ids: ["x", "y"] }) { age } }', '{ids: "[personal]"}'],
    ['{ people { mother(of: { search: "x" }) { age } } }', '{search: "[personal]"}'],
    ["query ($id: ID!) { node(id: $id) { age } }", "node(id: $id)"],
    ['{ town(name: "Huế") }', 'town(name: "Huế")'],
    ['query ($id: ID! = "x") { node(id: $id) { age } }', '($id: ID! = "[personal]")'],
    ['query ($i: [ID!] = ["x"]) { people(filter: { ids: $i }) { age } }', '($i: [ID!] = "[personal]")'],
    [
      'query ($f: Filter = { search: "x", town: "Huế", inner: { ids: ["y"] } }) { people(filter: $f) { age } }',
      '{search: "[personal]", town: "Huế", inner: {ids: "[personal]"}}',
    ],
    ['query ($t: String = "Huế") { town(name: $t) }', '($t: String = "Huế")'],
    ['query ($f: Filter! = { search: "x" }) { search(by: $f) { age } }', '{search: "[personal]"}'],
    ['{ search(by: { search: "x", town: "Huế" }) { age } }', '{search: "[personal]", town: "Huế"}'],
    ['{ search(by: { town: "Huế" }, anyOf: [{ search: "x" }, { town: "Vinh" }]) { age } }', '{town: "Vinh"}'],
    ['{ search(by: { town: "Huế" }, anyOf: { search: "x" }) { age } }', 'anyOf: {search: "[personal]"}'],
    ['{ people(filters: { search: """x""" }) { age } }', '{search: "[personal]"}'],
    ['{ town @told(why: "x") @include(if: true) }', 'town @told(why: "[personal]") @include(if: true)'],
    ['query ($w: String = "x") { town @told(why: $w, when: true) }', '($w: String = "[personal]")'],
    ["{ Person_x: people { y_: age } }", "people { age }"],
    ["{ town } # Person:x", "town"],
    ['"""x""" query ("y" $id: ID!) { node(id: $id) { age } }', "query ($id: ID!) { node"],
  ])("%s has %s", (operation, expected) => {
    const written = values.text(parse(operation));
    expect(written.replace(/\s+/g, " ")).toContain(expected);
    expect(written).not.toMatch(/\bx\b|\by\b|Person_x|y_/);
  });
});
