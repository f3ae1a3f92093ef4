import { buildSchema } from "graphql";
import type { Conditions } from "../../../platform/graphql/collect-fields";
import { Introspection } from "../introspection";
import { namesWithout, operationOf } from "../testkit/operation-of";
import { compileWriter } from "./compile-writer";
import { FetchFault } from "./fault";
import { shapeCarefully } from "./shape-carefully";
import { shapeOperation } from "./shape-operation";

const schema = buildSchema(`
  type Query { book: Book, books: [Book!], shelves: [[Book]], item: Item, thing: Thing, count: Int!, size: Size }
  interface Item { id: ID! name: String }
  type Book implements Item { id: ID! name: String title: String! pages: Int weight: Float inPrint: Boolean any: Any }
  type Map implements Item { id: ID! name: String scale: Int }
  union Thing = Book | Map
  enum Size { SMALL LARGE }
  scalar Any
`);

function shapeOf(text: string, conditions: Conditions = new Map()) {
  const client = operationOf(text);
  const hidden = { types: new Set(["Draft"]), values: new Map([["Size", new Set(["HUGE"])]]) };
  const introspection = new Introspection();
  return shapeOperation({ schema, client, conditions, names: namesWithout(), hidden, introspection });
}

/** Makes the answer both ways, and expects the quick one to give the same or to give up. */
function shape(text: string, fetched: object, conditions?: Conditions) {
  const shaped = shapeOf(text, conditions);
  const careful = shapeCarefully(shaped, fetched as Record<string, unknown>);
  const quick = compileWriter(shaped)?.(fetched);
  if (careful.errors.length > 0) expect(quick).toBeUndefined();
  else if (quick !== undefined) expect(quick.data).toBe(JSON.stringify(careful.data));
  const errors = careful.errors.map(({ path, message, extensions }) => ({
    path,
    message,
    code: extensions["code"],
  }));
  return { text: JSON.stringify(careful.data), errors, isQuick: quick !== undefined };
}

describe("an answer that is made of fetched data", () => {
  it("has the client's names in the client's order, and nothing that was fetched besides", () => {
    const book = { __typename: "Book", id: "1", a1_title: "T", a2_title: "T", pages: 3 };
    expect(shape("{ book { pages id: title __proto__: title } }", { book })).toEqual({
      text: '{"book":{"pages":3,"id":"T","__proto__":"T"}}',
      errors: [],
      isQuick: true,
    });
  });

  it("has the fields of the fragments that are for an object's type, merged, in the specification's order", () => {
    const text =
      "{ item { name ...on Book { title } ...on Map { scale } ...on Item { id name } __typename } }";
    const book = { __typename: "Book", id: "1", name: "N", title: "T", scale: 1 };
    expect(shape(text, { item: book })).toMatchObject({
      text: '{"item":{"name":"N","title":"T","id":"1","__typename":"Book"}}',
      isQuick: true,
    });
    expect(shape(text, { item: { ...book, __typename: "Map" } })).toMatchObject({
      text: '{"item":{"name":"N","scale":1,"id":"1","__typename":"Map"}}',
    });
  });

  it("keeps the order of what is left when conditions leave something out", () => {
    const text = "query ($on: Boolean!) { book { title @include(if: $on) pages title } }";
    const fetched = { book: { title: "T", pages: 1 } };
    expect(shape(text, fetched, new Map([["on", true]])).text).toBe('{"book":{"title":"T","pages":1}}');
    expect(shape(text, fetched, new Map([["on", false]])).text).toBe('{"book":{"pages":1,"title":"T"}}');
  });

  it("has null where nothing was fetched and null may be", () => {
    expect(shape("{ book { name title } books { id } }", { book: { title: "T" } })).toEqual({
      text: '{"book":{"name":null,"title":"T"},"books":null}',
      errors: [],
      isQuick: true,
    });
  });

  it("takes a null up to where null may be, with an error at the field that it came from", () => {
    expect(shape("{ books { id title } }", { books: [{ id: "1", title: "T" }, { id: "2" }] })).toEqual({
      text: '{"books":null}',
      errors: [{ path: ["books", 1, "title"], message: expect.any(String), code: "UNRESOLVED_REFERENCE" }],
      isQuick: false,
    });
    expect(shape("{ count }", {})).toMatchObject({ text: "null", errors: [{ path: ["count"] }] });
  });

  it("keeps the neighbours of an item that is null, in lists of lists too", () => {
    const shelves = [[{ title: "A" }, {}], null, [{ title: "B" }]];
    expect(shape("{ shelves { title } }", { shelves })).toMatchObject({
      text: '{"shelves":[[{"title":"A"},null],null,[{"title":"B"}]]}',
      errors: [{ path: ["shelves", 0, 1, "title"] }],
    });
  });

  it("tells of a fault where it is, where it came up from, or beside it, once", () => {
    const error = { message: "no", extensions: { code: "X" } };
    expect(shape("{ book { name } }", { book: { name: new FetchFault(error) } })).toMatchObject({
      text: '{"book":{"name":null}}',
      errors: [{ path: ["book", "name"], message: "no", code: "X" }],
    });
    expect(shape("{ book { id } }", { book: new FetchFault(error, ["writer", "name"]) })).toMatchObject({
      errors: [{ path: ["book", "writer", "name"] }],
    });
    const beside = new FetchFault(error, ["title"], true);
    expect(shape("{ book { name pages } }", { book: { name: beside, pages: beside } })).toMatchObject({
      text: '{"book":{"name":null,"pages":null}}',
      errors: [{ path: ["book", "title"] }],
    });
  });

  it.each([
    ["{ book { title } }", { book: { title: 3 } }, ["book", "title"]],
    ["{ book { title } }", { book: { title: null } }, ["book", "title"]],
    ["{ book { pages } }", { book: { pages: 1.5 } }, ["book", "pages"]],
    ["{ book { pages } }", { book: { pages: 2 ** 31 } }, ["book", "pages"]],
    ["{ book { weight } }", { book: { weight: "1" } }, ["book", "weight"]],
    ["{ book { inPrint } }", { book: { inPrint: 1 } }, ["book", "inPrint"]],
    ["{ size }", { size: "HIDDEN" }, ["size"]],
    ["{ book { id } }", { book: [] }, ["book"]],
    ["{ books { id } }", { books: {} }, ["books"]],
    ["{ item { id } }", { item: { id: "1", __typename: "Query" } }, ["item"]],
    ["{ thing { __typename } }", { thing: {} }, ["thing"]],
  ])("does not pass on what is not of its type: %s of %j", (text, fetched, path) => {
    expect(shape(text, fetched).errors).toEqual([
      { path, message: expect.any(String), code: "SUBGRAPH_WRONG_ANSWER" },
    ]);
  });

  it("passes on whatever a custom scalar is", () => {
    expect(shape("{ book { any } }", { book: { any: { a: [1] } } }).text).toBe('{"book":{"any":{"a":[1]}}}');
  });

  it.each(['"', "\\", "a\nb", "\u0000", "\ud83c\udf96", "\ud83c", "\u2028", "Cờ thi đua", "</script>", ""])(
    "has text as JSON has it: %j",
    (name) => {
      const fetched = { book: { id: name, name, any: name } };
      const text = JSON.stringify(fetched);
      expect(shape("{ book { id name any } }", fetched)).toEqual({ text, errors: [], isQuick: true });
    },
  );

  it.each([0, -0, 1e21, 0.1, 1.5e-9, NaN, Infinity])("has numbers as JSON has them: %d", (weight) => {
    const text = JSON.stringify({ book: { weight } });
    expect(shape("{ book { weight } }", { book: { weight } })).toEqual({ text, errors: [], isQuick: true });
  });

  it("is the same when it is long, whatever its letters", () => {
    const books = Array.from({ length: 2_000 }, (_, at) => ({
      id: `${at}`,
      name: at % 3 === 0 ? null : `Chiến sĩ thi đua ${at}`,
      title: "🎖".repeat(at % 7),
      pages: at,
      inPrint: at % 2 === 0,
    }));
    const shelves = [books.slice(0, 700), books];
    expect(shape("{ books { id name title pages inPrint } shelves { title } }", { books, shelves })).toEqual({
      text: JSON.stringify({ books, shelves: shelves.map((shelf) => shelf.map(({ title }) => ({ title }))) }),
      errors: [],
      isQuick: true,
    });
  });

  it("has nothing of one that was given up in the next", () => {
    const books = Array.from({ length: 2_000 }, (_, at) => ({ id: `${at}`, title: "T".repeat(at % 9) }));
    const write = compileWriter(shapeOf("{ books { id title } }"));
    expect(write?.({ books: [...books, {}] })).toBeUndefined();
    expect(write?.({ books })?.data).toBe(JSON.stringify({ books }));
  });

  it("shapes an object of which only the interface is known as its interface, with an error if more was asked of its types", () => {
    expect(shape("{ item { name } }", { item: { name: "N" } })).toMatchObject({ errors: [], isQuick: true });
    for (const item of [{ __typename: "Item", name: "N" }, { name: "N" }]) {
      const shaped = shape("{ item { name ...on Book { title } } }", { item });
      expect(shaped).toMatchObject({ text: '{"item":{"name":"N"}}', errors: [{ path: ["item"] }] });
    }
  });

  it("is null without an error at the root for what was looked for in vain, if nothing else is known of it", () => {
    const answer = (
      text: string,
      book: Record<string, unknown>,
      fetched: Record<string, unknown> = { book },
    ) => shapeCarefully(shapeOf(text), fetched, { absent: new WeakMap([[book, new Set(["id"])]]) });
    expect(answer("{ book { title } }", { id: "1" })).toEqual({ data: { book: null }, errors: [] });
    const told = [{ path: ["book", "title"], extensions: { code: "UNRESOLVED_REFERENCE" } }];
    expect(answer("{ book { title } }", { id: "1", pages: 3 })).toMatchObject({
      data: { book: null },
      errors: told,
    });
    const book = { id: "1" };
    expect(answer("{ books { title } }", book, { books: [book] })).toMatchObject({
      data: { books: null },
      errors: [{ path: ["books", 0, "title"] }],
    });
  });

  it("leaves a great many fields to the unhurried way", () => {
    const many = Array.from({ length: 3001 }, (_, at) => `f${at}: count`).join(" ");
    expect(compileWriter(shapeOf(`{ ${many} }`))).toBeUndefined();
  });
});
