import { aClause } from "../testkit/rows";
import { nothingRead, type MembersOfYear, type ReadEvidence, type TaskRatingName } from "./read-evidence";
import { checkInitiative, checkMemberShare, checkRating } from "./read-evidence-check";
import type { RuleClauseRow } from "./rule-clause.entity";

const year = 2025;
const title = { en: "Advanced Worker", vi: "Lao động tiên tiến" };

/** The clause of the catalogue with a code, as "r5-2003-3". */
function clauseOf(code: string, row: Partial<RuleClauseRow> = {}): RuleClauseRow {
  const at = code.lastIndexOf("-");
  const named = { ruleCode: code.slice(0, at), ordinal: Number(code.slice(at + 1)), check: "RATING" };
  return { titleCode: null, number: null, ...aClause(named), ...row } as RuleClauseRow;
}

const evidenceOf = (read: Partial<ReadEvidence>) => ({ year, read: { ...nothingRead, ...read } });
const rated = (...all: readonly (readonly [number, TaskRatingName])[]) => ({
  ratings: all.map(([of, rating]) => ({ year: of, rating })),
});
const initiative = (scope: "GRASSROOTS" | "MINISTRY" | "NATIONAL", recognisedOn = "2025-12-31") => ({
  initiatives: [{ scope, recognisedOn }],
});

describe("a rating of the year", () => {
  it.each([
    ["r1-1", "GOOD", "PASS"],
    ["r1-1", "COMPLETED", "FAIL"],
    ["r2-2026-1", "EXCELLENT", "PASS"],
    ["r2-2026-1", "GOOD", "FAIL"],
    ["r5-2003-1", "GOOD", "PASS"],
    ["r5-2003-1", "COMPLETED", "FAIL"],
    ["r5-2024-1", "GOOD", "PASS"],
    ["r5-2024-1", "NOT_COMPLETED", "FAIL"],
    ["r6-2003-2", "EXCELLENT", "PASS"],
    ["r6-2003-2", "GOOD", "FAIL"],
    ["r6-2024-1", "EXCELLENT", "PASS"],
    ["r6-2024-1", "GOOD", "FAIL"],
  ] as const)("is judged by %s: %s gives %s", (code, rating, result) => {
    expect(checkRating(clauseOf(code), evidenceOf(rated([year, rating]))).result).toBe(result);
  });

  it.each([[[]], [[[2024, "EXCELLENT"]]]] as const)("is not known without one of the year: %j", (ratings) => {
    expect(checkRating(clauseOf("r1-1"), evidenceOf(rated(...ratings))).result).toBe("INSUFFICIENT_DATA");
  });
});

describe("the rating of a Grassroots Emulation Fighter from 2024", () => {
  it.each([
    ["an excellent rating alone", rated([year, "EXCELLENT"]), "PASS"],
    ["an initiative in place of it", { ...rated([year, "GOOD"]), ...initiative("GRASSROOTS") }, "PASS"],
    ["an initiative without any rating", initiative("GRASSROOTS"), "PASS"],
    ["a lower rating, as science work may stand in", rated([year, "GOOD"]), "INSUFFICIENT_DATA"],
    [
      "an initiative recognised after the year",
      { ...rated([year, "GOOD"]), ...initiative("GRASSROOTS", "2026-01-01") },
      "INSUFFICIENT_DATA",
    ],
    ["nothing on record", {}, "INSUFFICIENT_DATA"],
  ] as const)("with %s", (_, read, result) => {
    expect(checkRating(clauseOf("r2-2024-2"), evidenceOf(read)).result).toBe(result);
  });
});

describe("ratings of years in a row", () => {
  const five = clauseOf("r11-2", { number: 5 });
  const from = (first: number, ...ratings: TaskRatingName[]) =>
    evidenceOf(rated(...ratings.map((rating, at) => [first + at, rating] as const)));

  it("are met by the years immediately before", () => {
    expect(checkRating(five, from(2020, "GOOD", "GOOD", "EXCELLENT", "GOOD", "GOOD")).result).toBe("PASS");
  });

  it("are broken by a lower year on record, even where another is missing", () => {
    expect(checkRating(five, from(2021, "GOOD", "COMPLETED", "GOOD", "GOOD")).result).toBe("FAIL");
  });

  it("are not known with a year missing", () => {
    expect(checkRating(five, from(2021, "GOOD", "GOOD", "GOOD", "GOOD"))).toEqual({
      result: "INSUFFICIENT_DATA",
      explanation: { en: "2020: no rating is on record.", vi: "Năm 2020: không có dữ liệu xếp loại." },
    });
  });

  it.each([
    ["EXCELLENT", "PASS"],
    ["GOOD", "FAIL"],
  ] as const)("of an Excellent Judge must all be excellent: %s gives %s", (last, result) => {
    const three = clauseOf("r14-1", { number: 3 });
    expect(checkRating(three, from(2022, "EXCELLENT", "EXCELLENT", last)).result).toBe(result);
  });
});

describe("an initiative", () => {
  it.each([
    ["r2-2003-2", "GRASSROOTS", "PASS"],
    ["r2-2026-2", "GRASSROOTS", "PASS"],
    ["r3-2", "MINISTRY", "PASS"],
    ["r3-2", "GRASSROOTS", "INSUFFICIENT_DATA"],
    ["r3-2003-2", "NATIONAL", "PASS"],
    ["r3-2003-2", "GRASSROOTS", "INSUFFICIENT_DATA"],
    ["r4-2", "NATIONAL", "PASS"],
    ["r4-2", "MINISTRY", "INSUFFICIENT_DATA"],
    ["r15-3", "GRASSROOTS", "PASS"],
  ] as const)("is judged by %s: of scope %s gives %s", (code, scope, result) => {
    expect(checkInitiative(clauseOf(code, { number: 1 }), evidenceOf(initiative(scope))).result).toBe(result);
  });

  it("counts up to the last day of the year", () => {
    const late = evidenceOf(initiative("NATIONAL", "2026-01-01"));
    expect(checkInitiative(clauseOf("r4-2", { number: 1 }), late).result).toBe("INSUFFICIENT_DATA");
  });

  it("is not known where none is on record", () => {
    expect(checkInitiative(clauseOf("r4-2", { number: 1 }), evidenceOf({})).result).toBe("INSUFFICIENT_DATA");
  });
});

describe("a share of the members", () => {
  const share = (code: string, clause: Partial<RuleClauseRow>, members: Partial<MembersOfYear>) =>
    checkMemberShare(
      clauseOf(code, clause),
      title,
      evidenceOf({ members: { ...nothingRead.members, ...members } }),
    ).result;
  const workers = { titleCode: "ADVANCED_WORKER" };

  it.each([
    ["r5-2003-3", 50, 5, "INSUFFICIENT_DATA"],
    ["r5-2003-3", 50, 6, "PASS"],
    ["r5-2024-3", 50, 4, "INSUFFICIENT_DATA"],
    ["r5-2024-3", 50, 5, "PASS"],
    ["r6-2003-4", 70, 6, "INSUFFICIENT_DATA"],
    ["r6-2003-4", 70, 7, "PASS"],
    ["r6-2024-3", 70, 6, "INSUFFICIENT_DATA"],
    ["r6-2024-3", 70, 7, "PASS"],
  ] as const)("by %s of %d %% with %d of ten gives %s", (code, number, holders, result) => {
    const members = { headcount: 10, holders: { ADVANCED_WORKER: holders } };
    expect(share(code, { ...workers, number }, members)).toBe(result);
  });

  it.each([
    [3, ["COMPLETED", "GOOD", "EXCELLENT"], "PASS"],
    [3, ["COMPLETED", "GOOD", "NOT_COMPLETED"], "FAIL"],
    [3, ["COMPLETED", "GOOD"], "INSUFFICIENT_DATA"],
    [null, ["COMPLETED", "GOOD", "EXCELLENT"], "INSUFFICIENT_DATA"],
    [2, ["COMPLETED", "GOOD", "EXCELLENT"], "INSUFFICIENT_DATA"],
  ] as const)(
    "of all who complete their tasks, %s people rated %j, gives %s",
    (headcount, ratings, result) => {
      expect(share("r6-2024-2", { number: 100 }, { headcount, ratings })).toBe(result);
      expect(share("r6-2003-3", { number: 100 }, { headcount, ratings })).toBe(result);
    },
  );

  it.each([
    [{ GRASSROOTS_EMULATION_FIGHTER: 1 }, "PASS"],
    [{}, "INSUFFICIENT_DATA"],
  ] as const)("without a number asks for one member: %j gives %s", (holders, result) => {
    expect(share("r6-2024-4", { titleCode: "GRASSROOTS_EMULATION_FIGHTER" }, { holders })).toBe(result);
  });
});
