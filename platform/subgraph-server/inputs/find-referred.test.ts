import { buildSchema, graphql, isObjectType, type GraphQLSchema } from "graphql";
import { findReferred } from "./find-referred";
import { noteUnknownIds } from "./unknown-ids";
import { oneRecord, type StatedReferences } from "./stated-references";

const text = `
input Filter { streetIds: [ID!] ownerId: ID mayorCode: ID within: Filter }
type Query { towns(filter: Filter, code: ID): Boolean }
`;

const streets = ["long", "short"];
const looked: string[] = [];
const street = async (code: string) => {
  looked.push(code);
  return streets.includes(code) ? { code } : null;
};

const stated: StatedReferences<object> = {
  "Query.towns(code:)": oneRecord,
  "Filter.streetIds": { by: "id", own: { Street: street }, foreign: [] },
  "Filter.ownerId": {
    by: "id",
    own: { Street: street },
    foreign: [{ subgraph: "people", type: "Owner" }],
  },
  "Filter.mayorCode": {
    by: "code",
    what: { en: "mayor", vi: "thị trưởng" },
    foreign: ["Mayor", "Reeve"].map((type) => ({ subgraph: "people", type })),
    codes: async () => ["an-nam", "an-bac"],
  },
};

let asked = 0;
const schema: GraphQLSchema = buildSchema(text);
const query = schema.getQueryType();
if (isObjectType(query))
  for (const field of Object.values(query.getFields())) field.resolve = () => (asked += 1);
findReferred(schema, stated);

async function refusalOf(filter: object, unknownIds: readonly string[] = []) {
  asked = 0;
  const contextValue = {};
  noteUnknownIds(contextValue, new Set(unknownIds));
  const source = 'query ($filter: Filter) { towns(filter: $filter, code: "nobody\'s") }';
  const { errors } = await graphql({ schema, source, variableValues: { filter }, contextValue });
  return errors?.map(({ message, extensions }) => ({ message, ...extensions })) ?? [];
}

describe("an input that refers to a record", () => {
  it("is looked for by its code, however deep it stands, and then the field is resolved", async () => {
    looked.length = 0;
    expect(await refusalOf({ streetIds: ["Street:long"], within: { ownerId: "Street:short" } })).toEqual([]);
    expect([looked, asked]).toEqual([["long", "short"], 1]);
  });

  it("is told of where there is no such record, and nothing is asked for it", async () => {
    const [refusal] = await refusalOf({ within: { streetIds: ["Street:long", "Street:lost"] } });
    const argument = "filter.within.streetIds[1]";
    expect(JSON.parse(JSON.stringify(refusal))).toEqual({
      message: `No record has the id in \`${argument}\`.`,
      code: "UNKNOWN_CODE",
      argument,
    });
    expect(asked).toBe(0);
  });

  it("is told of where its owner does not know it", async () => {
    expect(await refusalOf({ ownerId: "Owner:an" })).toEqual([]);
    expect(await refusalOf({ ownerId: "Owner:an" }, ["Owner:an"])).toMatchObject([
      { code: "UNKNOWN_CODE", found: "Owner:an" },
    ]);
    expect(await refusalOf({ ownerId: "Mayor:an" })).toMatchObject([{ code: "INVALID_ID" }]);
  });

  it("is known by its code when any of its owners knows it, and else told with the nearest", async () => {
    expect(await refusalOf({ mayorCode: "an-nm" }, ["Mayor:an-nm"])).toEqual([]);
    expect(await refusalOf({ mayorCode: "an-nm" }, ["Mayor:an-nm", "Reeve:an-nm"])).toMatchObject([
      { code: "UNKNOWN_CODE", found: "an-nm", suggestions: ["an-nam"] },
    ]);
    expect(await refusalOf({ mayorCode: "" })).toMatchObject([{ code: "UNKNOWN_CODE" }]);
  });

  it("that is null or left out is not looked for", async () => {
    expect(await refusalOf({ ownerId: null })).toEqual([]);
    expect(asked).toBe(1);
  });
});
