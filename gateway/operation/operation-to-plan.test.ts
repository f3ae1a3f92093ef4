import { parse, print } from "graphql";
import { namesWithout, operationOf } from "../testkit/operation-of";
import type { Conditions } from "./conditions";
import { InternalNames } from "./internal-names";
import { operationToPlan } from "./operation-to-plan";

function planned(text: string, conditions: Conditions = new Map(), names = namesWithout()): string | null {
  return operationToPlan(operationOf(text), conditions, names);
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
      tidy("{ a1_book: book { a2_title: title } ... on Query { a1_book: book { a2_title: title } } }"),
    );
  });

  it("gives a field that others require with arguments a name of its own when the client gives it some", () => {
    const names = namesWithout(["price"]);
    expect(planned('{ book { price(in: "VND") weight(in: "g") } other { price } }', new Map(), names)).toBe(
      tidy('{ book { a1_price: price(in: "VND") weight(in: "g") } other { price } }'),
    );
  });

  it("takes no name that a field of the schema has", () => {
    const names = new InternalNames(new Set(["a1_title"]), new Set());
    expect(planned("{ book { t: title } }", new Map(), names)).toBe(tidy("{ book { a2_title: title } }"));
  });

  it("is without what @skip and @include leave out, and without their variables", () => {
    const text =
      "query ($on: Boolean!, $n: Int) { a @include(if: $on) b(n: $n) @skip(if: $on) c @skip(if: false) ...F @include(if: $on) } " +
      "fragment F on Query { d }";
    expect(planned(text, new Map([["on", false]]))).toBe(tidy("query ($n: Int) { b(n: $n) c }"));
    expect(planned(text, new Map([["on", true]]))).toBe(tidy("{ a c ...F } fragment F on Query { d }"));
  });

  it("asks for the type of an object of which nothing is left", () => {
    expect(planned("{ book { title @skip(if: true) } }")).toBe(tidy("{ book { __typename } }"));
  });

  it("is without introspection, which the gateway answers itself", () => {
    expect(planned("{ __schema { queryType { name } } book { title } }")).toBe(tidy("{ book { title } }"));
    expect(planned('{ __typename __type(name: "Book") { name } }')).toBeNull();
  });

  it("keeps directives other than those two", () => {
    expect(planned("{ book @live { title } }")).toBe(tidy("{ book @live { title } }"));
  });
});
