import { buildSchema, isCompositeType } from "graphql";
import { randomFrom } from "./random";
import { chooseTwins } from "./twin-fields";

const schema = buildSchema(`
  type Query { works: [Work] }
  union Work = Book | Film
  type Book { id: ID! pages: Int author: Person photo(size: Int): String }
  type Film { id: ID! pages: String author: Person photo(width: Int): String }
  type Person { name(short: Boolean): String born: Int }
`);

function choose(typeName: string, seed: number) {
  const type = schema.getType(typeName);
  if (!isCompositeType(type)) throw new Error(`${typeName} has no fields`);
  return chooseTwins(schema, type, randomFrom(seed), () => true);
}

describe("twins", () => {
  it("are fields of one name and type in two types, for which arguments may differ on the way to a leaf", () => {
    const made = Array.from({ length: 100 }, (_, seed) => choose("Work", seed));
    const ways = new Set(
      made.map((twins) => twins && [...twins.fields, ...twins.below].map(({ name }) => name).join(" ")),
    );
    expect([...ways].sort()).toEqual(["author author born", "author author name", "photo photo"]);
    for (const twins of made) expect(new Set(twins?.types.map(({ name }) => name)).size).toBe(2);
  });

  it("are none of a type that is but one", () => {
    expect(choose("Person", 1)).toBeUndefined();
  });
});
