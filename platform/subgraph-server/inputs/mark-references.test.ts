import { parse, print } from "graphql";
import { referredTypesIn } from "../../graphql/referred-types";
import { markReferences } from "./mark-references";
import { oneRecord, type StatedReferences } from "./stated-references";

const document = parse(`
interface Town { houses(ownerCode: ID): Int }
type Port implements Town { houses(ownerCode: ID): Int }
input Filter { streetIds: [ID!] mayorCode: String name: String within: Filter }
type Query { town(code: ID!): Town towns(filter: Filter): Int }
`);

const foreign = [{ subgraph: "people", type: "Owner" }];
const known = async () => null;
const stated: StatedReferences<object> = {
  "Query.town(code:)": oneRecord,
  "Town.houses(ownerCode:)": {
    by: "code",
    what: { en: "owner", vi: "chủ sở hữu" },
    foreign,
    codes: async () => [],
  },
  streetIds: { by: "id", own: { Street: known }, foreign: [{ subgraph: "streets", type: "Alley" }] },
  "Filter.mayorCode": {
    by: "code",
    what: { en: "mayor", vi: "thị trưởng" },
    find: known,
    codes: async () => [],
  },
};

describe("a schema whose inputs refer to records", () => {
  it("says whose they are where another subgraph has to be asked, and a gateway reads it there", () => {
    const marked = markReferences(document, stated);
    expect(print(marked)).toContain(
      'houses(ownerCode: ID @refersTo(subgraph: "people", type: "Owner", by: "code")): Int',
    );
    const owner = [{ subgraph: "people", type: "Owner", by: "code" }];
    expect(referredTypesIn(marked)).toEqual(
      new Map([
        ["Town.houses(ownerCode:)", owner],
        ["Port.houses(ownerCode:)", owner],
        ["Filter.streetIds", [{ subgraph: "streets", type: "Alley", by: "id" }]],
      ]),
    );
  });

  it.each(Object.keys(stated))("is not made while nothing is said of %s", (place) => {
    const { [place]: _, ...others } = stated;
    expect(() => markReferences(document, others)).toThrow(
      "is an id or a code, and nothing says what it refers to",
    );
  });

  it("is not made with something said of what is not there", () => {
    expect(() => markReferences(document, { ...stated, "Filter.cityId": oneRecord })).toThrow(
      "Filter.cityId is said to refer to something and is not there",
    );
  });
});
