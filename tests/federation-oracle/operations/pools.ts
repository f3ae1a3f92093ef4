const works = ["b1", "b2", "b3", "b4", "b5", "f1", "f2", "m1", "m2", "z-gone"];
const books = ["b1", "b2", "b3", "b4", "b5", "b-gone"];
const readers = ["p1", "p2", "p3", "p4", "p5", "p-gone"];
const reviews = ["r1", "r2", "r3", "r4", "r5", "r6", "r-gone"];
const loans = ["l1", "l2", "l3", "l4", "l5", "l-gone"];
const texts = ["", "a", "o", "Ê", 'with "quotes"', "two\nlines", "$name"];

/**
 * Values that are likely to find something, by `field.argument`, by the name of the argument or input field, or by
 * the type.
 */
const pools: Readonly<Record<string, readonly unknown[]>> = {
  "person.id": readers,
  "people.ids": readers,
  "review.id": reviews,
  "reviews.ids": reviews,
  "loan.id": loans,
  "book.id": books,
  "books.ids": books,
  "requiredBook.id": ["b1", "b2", "b4"],
  "bookTable.rows": books,
  // Of a work that is nowhere only a subgraph that is asked for more can tell: what it answers turns on the plan.
  "review.work": ["b1", "b3", "f1", "f2", "m1"],
  "trait.id": ["constructor", "valueOf", "__proto__x", "toString"],
  "publisher.code": ["kd", "ga", "gone"],
  loan: loans,
  book: books,
  person: readers,
  code: ["hn", "hue", "lyon", "gone"],
  country: ["VN", "FR"],
  number: [1, 2, 11, 14],
  numbers: [0, 1, 2, 9],
  isbn: ["978-1", "978-3", "978-4", "978-999"],
  on: ["2024-02-29"],
  "shippingCost.to": ["VN", "FR", "Somewhere"],
  ID: works,
  String: texts,
  Int: [0, 1, 2, 3, 7],
  Float: [0.5, 1, -2.25, 1e3],
  Boolean: [true, false],
  Date: ["2024-02-29"],
  Isbn: ["978-2"],
  Json: [null, 1, 0.5, "text", true, [], {}, [1, [null, "x"]], { a: { b: [1, { c: null }] }, d: "e" }],
};

/** The values to choose from for a place where an input is needed. */
export function poolFor(field: string, name: string, typeName: string): readonly unknown[] {
  const pool = pools[`${field}.${name}`] ?? pools[name] ?? pools[typeName];
  if (!pool) throw new Error(`no values for ${field}(${name}: ${typeName})`);
  return pool;
}
