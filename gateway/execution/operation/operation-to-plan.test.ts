import { buildSchema, parse, print } from "graphql";
import { namesWithout, operationOf } from "../testkit/operation-of";
import type { Conditions } from "../../../platform/graphql/collect-fields";
import { InternalNames } from "./internal-names";
import { operationToPlan } from "./operation-to-plan";

const schema = buildSchema(`
  type Query { book: Book, other: Book, item: Item, a: Int, b(n: Int): Int, c: Int, d: Int }
  type Mutation { one: Int, two: Int }
  interface Item { name: String }
  type Book implements Item { name: String, title: String, isbn: String, price(in: String): Int, weight(in: String): Int }
  type Map implements Item { name: String, scale: Int }
`);

function planned(
  text: string,
  conditions: Conditions = new Map(),
  names = namesWithout(),
  interfaceObjects: readonly string[] = [],
): string | null {
  const client = operationOf(text);
  return operationToPlan({
    client,
    conditions,
    names,
    schema,
    interfaceObjects: new Set(interfaceObjects),
    providedInterfaces: new Set(),
  });
}

const tidy = (text: string) => print(parse(text));

describe("what is planned of an operation", () => {
  it("has our names for the client's aliases, so that none shadows a key", () => {
    expect(planned("{ book { id: title __typename: isbn __proto__: isbn title } }")).toBe(
      tidy("{ book { a1_title: title a2_isbn: isbn a3_isbn: isbn title } }"),
    );
  });

  it("has one name for one alias of one field, wherever it stands", () => {
    expect(planned("{ a: book { t: title } ...on Query { a: book { t: title } } }")).toBe(
      tidy("{ a1_book: book { a2_title: title } a1_book: book { a2_title: title } }"),
    );
  });

  it("gives a field a name of its own for other arguments, which it can have under another type", () => {
    expect(planned('{ book { weight(in: "g") } other { weight(in: "kg") w: weight(in: "g") } }')).toBe(
      tidy('{ book { weight(in: "g") } other { a1_weight: weight(in: "kg") a2_weight: weight(in: "g") } }'),
    );
  });

  it("takes no name that a field of the schema has", () => {
    const names = new InternalNames(new Set(["a1_title"]));
    expect(planned("{ book { t: title } }", new Map(), names)).toBe(tidy("{ book { a2_title: title } }"));
  });

  it("is without what @skip and @include leave out, and without their variables", () => {
    const text =
      "query ($on: Boolean!, $n: Int) { a @include(if: $on) b(n: $n) @skip(if: $on) c @skip(if: false) ...F @include(if: $on) } " +
      "fragment F on Query { d }";
    expect(planned(text, new Map([["on", false]]))).toBe(tidy("query ($n: Int) { b(n: $n) c }"));
    expect(planned(text, new Map([["on", true]]))).toBe(tidy("{ a c d }"));
  });

  it("asks for the type of an object of which nothing is left", () => {
    expect(planned("{ book { title @skip(if: true) } }")).toBe(tidy("{ book { __typename } }"));
  });

  it("is without introspection, which the gateway answers itself", () => {
    expect(planned("{ __schema { queryType { name } } book { title } }")).toBe(tidy("{ book { title } }"));
    expect(planned('{ __typename __type(name: "Book") { name } }')).toBeNull();
  });

  it("has the mutations of a fragment in their place among the others", () => {
    expect(planned("mutation { ...M two } fragment M on Mutation { one }")).toBe(
      tidy("mutation { one two }"),
    );
  });

  it("keeps fragments of an object, and takes those of an interface apart by type", () => {
    const ofBook = "{ book { ...B } } fragment B on Book { title }";
    expect(planned(ofBook)).toBe(tidy(ofBook));
    expect(planned("{ item { name ...B } } fragment B on Book { title }")).toBe(
      tidy("{ item { __typename ... on Book { name title } ... on Map { name } } }"),
    );
  });

  it("leaves an interface as it is where there is too much to take apart, unless a subgraph knows it as one object", () => {
    const many = Array.from({ length: 1001 }, (_, at) => `n${at}: name`).join(" ");
    const text = `{ item { ${many} ...B } } fragment B on Book { title }`;
    expect(planned(text)).toContain("...B");
    expect(planned(text, new Map(), namesWithout(), ["Item"])).not.toContain("...B");
    expect(planned("{ item { name } }", new Map(), namesWithout(), ["Item"])).toBe(tidy("{ item { name } }"));
  });

  it("keeps directives other than those two, with their variables", () => {
    expect(planned("{ book @live { title } }")).toBe(tidy("{ book @live { title } }"));
    const text = "query ($n: Int, $m: Int) @live(every: $n) { book { title } }";
    expect(planned(text)).toBe(tidy("query ($n: Int) @live(every: $n) { book { title } }"));
  });
});
