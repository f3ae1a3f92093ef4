import { buildSchema, parse, print, validate } from "graphql";
import type { Operation } from "../operations/operation";
import { shrinkOperation } from "./shrink-operation";

const schema = buildSchema(`
  type Query { work(id: ID!, notes: [String], filter: Filter): Work motto(loud: Boolean): String }
  input Filter { title: String year: Int }
  type Work { id: ID! title(upper: Boolean): String related(first: Int = 2): [Work] }
`);

const operation = (query: string, variables: Operation["variables"] = {}): Operation => ({
  document: parse(query, { noLocation: true }),
  variables,
});
const flat = (one: Operation) => print(one.document).replace(/\s+/g, " ");

/** Shrinks an operation as long as its text has a part in it. */
async function shrunk(part: RegExp, one: Operation): Promise<Operation> {
  const smallest = await shrinkOperation(schema, one, async (smaller) => part.test(flat(smaller)));
  expect(validate(schema, smallest.document)).toEqual([]);
  return smallest;
}

describe("shrinking an operation", () => {
  it("leaves what the fault needs and nothing else", async () => {
    const large = operation(
      `query Asked($id: ID!, $upper: Boolean = true, $yes: Boolean!) {
        motto(loud: true) @include(if: $yes)
        mine: work(id: $id, notes: ["a", null], filter: { title: "t", year: 3 }) {
          id
          ...Related @skip(if: false)
        }
      }
      fragment Related on Work { other: title(upper: $upper) related(first: 1) { ... on Work { id title } } }`,
      { id: "b1", yes: true },
    );
    const smallest = await shrunk(/related/, large);
    expect(flat(smallest)).toBe('{ work(id: "b1") { related { __typename } } }');
    expect(smallest.variables).toEqual({});
  });

  it("keeps a variable, an alias or a directive that the fault needs", async () => {
    const large = operation(
      "query ($upper: Boolean = true, $yes: Boolean!) { work(id: 1) { id t: title(upper: $upper) @skip(if: $yes) } motto }",
      { yes: false },
    );
    expect(flat(await shrunk(/title\(upper: \$upper\)/, large))).toBe(
      "query ($upper: Boolean) { work(id: 1) { title(upper: $upper) } }",
    );
    expect(flat(await shrunk(/t: title/, large))).toBe("{ work(id: 1) { t: title } }");
    const conditional = await shrunk(/@skip\(if: \$yes\)/, large);
    expect(flat(conditional)).toBe("query ($yes: Boolean!) { work(id: 1) { title @skip(if: $yes) } }");
    expect(conditional.variables).toEqual({ yes: false });
  });

  it("makes lists and inputs smaller", async () => {
    const large = operation(
      '{ work(id: 1, notes: ["a", "b", "c"], filter: { title: "t", year: 3 }) { id } }',
    );
    expect(flat(await shrunk(/"b".*year/, large))).toBe(
      '{ work(id: 1, notes: ["b"], filter: {year: 3}) { __typename } }',
    );
  });

  it("gives the operation back where nothing smaller shows the fault", async () => {
    const small = operation("{ motto }");
    expect(await shrunk(/motto/, small)).toEqual(small);
  });
});
