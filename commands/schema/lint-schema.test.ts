import { buildSchema } from "graphql";
import { lintSchema } from "./lint-schema";

const described = `
  "The graph."
  schema { query: Query }
  "What can be asked (câu hỏi)."
  type Query {
    "The titles."
    titles("How many." first: Int): TitleConnection
  }
  "A page of titles."
  type TitleConnection {
    "How many there are."
    totalCount: Int
  }
  "What a title is (loại danh hiệu)."
  enum TitleKind {
    "A flag."
    FLAG
  }
`;

describe("lintSchema", () => {
  it("has nothing to say of a schema whose elements are all named and described", () => {
    expect(lintSchema(buildSchema(described))).toEqual([]);
  });

  it.each([
    [" (loại danh hiệu)", "", "TitleKind: the description has no Vietnamese term"],
    ['"How many."', "", "Query.titles(first:): has no description"],
    ['"The graph."', "", "The schema: has no description"],
    ['"What can be asked (câu hỏi)."', '"Asked: hỏi."\n', null],
    ["FLAG", "flag", "TitleKind.flag: the name is not of the form ^[A-Z][A-Z0-9_]*$"],
  ])("with %j as %j says: %s", (text, instead, fault) => {
    expect(lintSchema(buildSchema(described.replace(text, instead)))).toEqual(fault === null ? [] : [fault]);
  });
});
