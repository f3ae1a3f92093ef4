import { parse } from "graphql";
import { checkReferences } from "./check-references";

const document = parse(`
enum Colour { RED BLUE }
type House @key(fields: "id") @key(fields: "street number") { id: ID! street: String! number: ID! }
type Flag @key(fields: "colour") { colour: Colour! }
interface Owner @key(fields: "id") { id: ID! }
type Nobody { name: String }
`);

const found = { House: (reference: unknown) => ({ found: reference }) } as never;
const references = checkReferences<unknown>(document, found);
const find = (typeName: string, reference: object) =>
  references[typeName]?.({ __typename: typeName, ...reference } as never, undefined);

it("what has a key is looked for, or is what it says", () => {
  const house = { street: "Lê Lợi", number: "7" };
  expect(find("House", house)).toEqual({ found: { __typename: "House", ...house } });
  expect(find("House", { id: "h1", street: null })).toMatchObject({ found: { id: "h1" } });
  expect(find("Flag", { colour: "RED" })).toEqual({ __typename: "Flag", colour: "RED" });
  expect(Object.keys(references)).toEqual(["House", "Flag"]);
});

it.each<[string, object]>([
  ["House", {}],
  ["House", { id: null }],
  ["House", { id: 5 }],
  ["House", { id: { length: 1 } }],
  ["House", { id: ["h1"] }],
  ["House", { id: "x".repeat(257) }],
  ["House", { id: "h1\0" }],
  ["House", { street: "Lê Lợi" }],
  ["House", { id: "h1", street: 5 }],
  ["Flag", { colour: "GREEN" }],
  ["Flag", { colour: "toString" }],
])("%s %j is refused", (typeName, reference) => {
  expect(() => find(typeName, reference)).toThrow(expect.objectContaining({ code: "BAD_USER_INPUT" }));
});

it("a type that is found by a reference has a key", () => {
  expect(() => checkReferences(document, { Nobody: () => null })).toThrow(
    "Nobody is found by a reference and has no @key.",
  );
});
