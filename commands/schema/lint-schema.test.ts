import { buildSchema } from "graphql";
import { lintSchema } from "./lint-schema";

const described = `
  "The graph."
  schema { query: Query }
  "What can be asked (câu hỏi)."
  type Query {
    "The titles (danh hiệu)."
    titles("How many (số bản ghi)." first: Int, "Where to go on." after: String, "What to keep (bộ lọc)." filter: TitleFilter): TitleConnection
  }
  "A page of titles."
  type TitleConnection {
    "How many there are (tổng số)."
    totalCount: Int
  }
  "Which titles to keep."
  input TitleFilter {
    "Of this level (cấp), as Chính phủ."
    level: String
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
    ['"Where to go on."', "", "Query.titles(after:): has no description"],
    [
      "The titles (danh hiệu)",
      "The titles",
      "Query.titles: the description has no Vietnamese term in brackets",
    ],
    [" (bộ lọc)", "", "Query.titles(filter:): the description has no Vietnamese term in brackets"],
    [" (cấp)", " (level)", "TitleFilter.level: the description has no Vietnamese term in brackets"],
    [
      "as Chính phủ",
      "as (Chính phủ)",
      "TitleFilter.level: the description has more than one Vietnamese term in brackets",
    ],
    ['"The graph."', "", "The schema: has no description"],
    ['"What can be asked (câu hỏi)."', '"Asked: hỏi."\n', null],
    ["FLAG", "flag", "TitleKind.flag: the name is not of the form ^[A-Z][A-Z0-9_]*$"],
  ])("with %j as %j says: %s", (text, instead, fault) => {
    expect(lintSchema(buildSchema(described.replace(text, instead)))).toEqual(fault === null ? [] : [fault]);
  });
});
