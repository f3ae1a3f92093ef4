import { buildSchema, Kind, parse, type GraphQLObjectType } from "graphql";
import { collectFields, conditionsOf, conditionVariables, fitsType } from "./collect-fields";

const schema = buildSchema(`
  type Query { book: Book item: Item thing: Thing }
  interface Item { name: String }
  type Book implements Item { name: String title: String }
  type Map implements Item { name: String scale: Int }
  union Thing = Book | Map
`);

/** What the first operation of a text asks of a book: by their names, the fields. */
function ofBook(text: string, variables: Readonly<Record<string, unknown>> = {}) {
  const document = parse(text);
  const fragments = document.definitions.flatMap((one) =>
    one.kind === Kind.FRAGMENT_DEFINITION ? ([[one.name.value, one]] as const) : [],
  );
  const sets = document.definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION ? one.selectionSet : [],
  );
  const fields = collectFields(sets, {
    fragments: new Map(fragments),
    conditions: conditionsOf(conditionVariables(document), variables),
    fits: (condition) => fitsType(schema, schema.getType("Book") as GraphQLObjectType, condition),
  });
  return [...fields].map(([name, nodes]) => `${name}: ${nodes.map((node) => node.name.value).join(" ")}`);
}

describe("the fields of an object", () => {
  it("are in the order in which they are first asked for, those of the same name together", () => {
    expect(ofBook("{ title a: name name ... { title } title }")).toEqual([
      "title: title title title",
      "a: name",
      "name: name",
    ]);
  });

  it("are those of fragments that are for its type, one of its interfaces or unions, or for no type", () => {
    const text =
      "{ ... on Book { a: name } ... on Item { b: name } ... on Thing { c: __typename } ... { d: name } }";
    expect(ofBook(text)).toEqual(["a: name", "b: name", "c: __typename", "d: name"]);
    expect(
      ofBook("{ ... on Map { scale } ... on Nothing { name } ...M } fragment M on Map { scale }"),
    ).toEqual([]);
  });

  it("are taken once of a fragment that is spread again, or spreads itself", () => {
    expect(ofBook("{ ...B ...B } fragment B on Book { title ...B }")).toEqual(["title: title"]);
  });

  it("are without what @skip and @include leave out, and a variable without a value is false", () => {
    const text =
      "query ($on: Boolean, $off: Boolean) { a: name @include(if: $on) b: name @skip(if: $on) c: name @include(if: false) " +
      "d: name @skip(if: false) ... @skip(if: $off) { e: name } ...F @include(if: $off) } fragment F on Book { f: name }";
    expect(ofBook(text, { on: true })).toEqual(["a: name", "d: name", "e: name"]);
    expect(ofBook(text, { off: true })).toEqual(["b: name", "d: name", "f: name"]);
    expect(ofBook("{ a: name @live(if: false) }")).toEqual(["a: name"]);
  });

  it("of a fragment that was left out where it was spread first are taken where it is spread again", () => {
    expect(ofBook("{ ...B @skip(if: true) name ...B } fragment B on Book { title }")).toEqual([
      "name: name",
      "title: title",
    ]);
  });
});

it("the variables that decide are named once each, wherever they stand", () => {
  const text =
    "query ($a: Boolean!, $b: Boolean!, $n: Int) { x @include(if: $a) ...F @skip(if: $a) y(n: $n) @live(if: $n) } " +
    "fragment F on Query { z @skip(if: $b) }";
  expect(conditionVariables(parse(text))).toEqual(["a", "b"]);
});
