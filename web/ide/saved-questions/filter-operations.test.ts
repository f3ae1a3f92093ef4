import { filterOperations } from "./filter-operations";
import type { SavedOperation } from "./saved-operation";

const flags = question(
  "BothFlags",
  "Cờ thi đua của Chính phủ ở cả hai ngành",
  "Government flags of both sectors",
);
const courts = question("CourtClusters", "Các cụm thi đua của Tòa án", "Clusters of the courts");
const questions = [flags, courts];

describe("filterOperations", () => {
  it("finds a Vietnamese title typed without marks", () => {
    expect(filterOperations(questions, "toa an")).toEqual([courts]);
  });

  it("finds an English title in any case", () => {
    expect(filterOperations(questions, "GOVERNMENT")).toEqual([flags]);
  });

  it("wants every word, in any order", () => {
    expect(filterOperations(questions, "phủ, cờ")).toEqual([flags]);
    expect(filterOperations(questions, "cum flags")).toEqual([]);
  });

  it("finds words by their beginning only, for Vietnamese syllables lie within many words", () => {
    expect(filterOperations(questions, "gov fl")).toEqual([flags]);
    expect(filterOperations(questions, "ourts")).toEqual([]);
  });

  it.each(["q07", "Q07", "q7", "q07-court"])("finds a question by the number of its file: %s", (text) => {
    expect(filterOperations([flags, { ...courts, file: "q07-court-clusters.graphql" }], text)).toHaveLength(
      1,
    );
  });

  it("gives all for an empty text", () => {
    expect(filterOperations(questions, "  ")).toEqual(questions);
  });
});

function question(name: string, titleVi: string, titleEn: string): SavedOperation {
  return {
    group: "question",
    name,
    file: `${name}.graphql`,
    titleVi,
    titleEn,
    description: "",
    query: "",
    variables: null,
  };
}
