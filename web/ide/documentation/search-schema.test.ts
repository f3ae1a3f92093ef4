import { buildSchema } from "graphql";
import { elementsOf, searchElements } from "./search-schema";

const schema = buildSchema(`
  type Query {
    "The units of a sector (đơn vị)."
    units("Only those of this province." provinceCode: ID): [Unit!]!
  }
  "A unit of a sector (đơn vị)."
  type Unit {
    code: ID!
    "What the cluster pledged (giao ước thi đua)."
    pledges: [Pledge!]!
  }
  type Pledge { code: ID! }
  input UnitFilter {
    "Words of the name, with or without marks."
    search: String
  }
  enum UnitKind {
    "A court (tòa án)."
    COURT
  }
`);
const elements = elementsOf(schema);
const found = (text: string) => searchElements(elements, text).map(({ path }) => path);

describe("the search of the documentation", () => {
  it("finds fields by words of their descriptions, Vietnamese ones without marks, too", () => {
    expect(found("giao uoc")).toEqual(["Unit.pledges"]);
    expect(found("cluster pledged")).toEqual(["Unit.pledges"]);
  });

  it("finds arguments, fields of inputs and values of enums", () => {
    expect(found("province")).toEqual(["Query.units(provinceCode:)"]);
    expect(found("marks")).toEqual(["UnitFilter.search"]);
    expect(found("tòa án")).toEqual(["UnitKind.COURT"]);
  });

  it("gives what is named so before what is described so, and the very name first", () => {
    expect(found("unit")).toEqual(["Unit", "Query.units", "UnitFilter", "UnitKind"]);
    expect(found("pledge")).toEqual(["Pledge", "Unit.pledges"]);
    expect(found("sector")).toEqual(["Query.units", "Unit"]);
  });

  it("wants every word, and has nothing for none", () => {
    expect(found("giao court")).toEqual([]);
    expect(found(" ")).toEqual([]);
  });

  it("shows a field by its type and the field", () => {
    const [pledges] = searchElements(elements, "giao uoc");
    expect([pledges?.type.name, pledges?.field?.name]).toEqual(["Unit", "pledges"]);
  });
});
