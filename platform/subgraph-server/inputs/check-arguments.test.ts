import { buildSchema, graphql, isObjectType, type GraphQLSchema } from "graphql";
import { checkArguments } from "./check-arguments";

const text = `
type House {
  named(search: String): Boolean
}

input Filter {
  ids: [ID!]
  search: String
  note: String
  inner: Filter
}

type Query {
  house(filter: Filter, code: ID, after: String, kinds: [Kind!]): House
}

enum Kind {
  BIG
}
`;

let asked = 0;

function checkedSchema(): GraphQLSchema {
  const schema = buildSchema(text);
  for (const type of [schema.getType("Query"), schema.getType("House")]) {
    if (!isObjectType(type)) throw new Error("no type");
    for (const field of Object.values(type.getFields())) {
      field.resolve = () => {
        asked += 1;
        return field.name === "house" ? {} : true;
      };
    }
  }
  checkArguments(schema);
  return schema;
}

const schema = checkedSchema();
const operation = `query ($filter: Filter, $code: ID, $after: String, $kinds: [Kind!], $search: String) {
  house(filter: $filter, code: $code, after: $after, kinds: $kinds) { named(search: $search) }
}`;

async function refusalOf(variables: Record<string, unknown>) {
  asked = 0;
  const { errors } = await graphql({ schema, source: operation, variableValues: variables });
  return errors?.map(({ message, extensions }) => ({ message, ...extensions }));
}

describe("an argument", () => {
  it.each([
    ["code", { code: "x".repeat(257) }, 257, 256],
    ["filter.search", { filter: { search: "x".repeat(501) } }, 501, 500],
    ["filter.inner.inner.note", { filter: { inner: { inner: { note: "x".repeat(1001) } } } }, 1001, 1000],
    ["filter.ids[1]", { filter: { ids: ["x", "y".repeat(300)] } }, 300, 256],
    ["filter.ids", { filter: { ids: Array<string>(201).fill("x") } }, 201, 200],
    ["kinds", { kinds: Array<string>(201).fill("BIG") }, 201, 200],
  ])(
    "%s is refused when it is too long, with its place, and nothing is done with it",
    async (argument, given, measured, allowed) => {
      const [refusal, ...more] = (await refusalOf(given)) ?? [];
      expect(more).toEqual([]);
      expect(refusal).toMatchObject({ code: "BAD_USER_INPUT", argument, measured, allowed });
      expect(refusal?.message).toContain(`\`${argument}\` has ${measured} `);
      expect(refusal?.message).not.toMatch(/xxx|yyy/);
      expect(asked).toBe(0);
    },
  );

  it.each(["a\0b", "a\ud800b", "\udc00"])("%j is refused wherever a text may stand", async (hostile) => {
    for (const given of [
      { code: hostile },
      { filter: { search: hostile } },
      { filter: { ids: [hostile] } },
    ]) {
      expect(await refusalOf(given)).toMatchObject([{ code: "BAD_USER_INPUT" }]);
      expect(asked).toBe(0);
    }
    expect(await refusalOf({ search: hostile })).toMatchObject([{ argument: "search" }]);
  });

  it("passes as long as it may be, left out, and null", async () => {
    const longest = {
      ids: Array<string>(200).fill("x".repeat(256)),
      search: "x".repeat(500),
      note: "x".repeat(1000),
      inner: null,
    };
    for (const given of [{ code: "x".repeat(256), filter: longest }, { code: null, filter: null }, {}]) {
      expect(await refusalOf(given)).toBeUndefined();
    }
    expect(asked).toBe(2);
  });

  it("that is a cursor is left to its list", async () => {
    expect(await refusalOf({ after: "x".repeat(5_000) })).toBeUndefined();
  });
});
