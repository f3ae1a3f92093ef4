import { reasonsAgainstForm } from "./reorganisation-rules";
import type { ReorganiseUnitsInput, SuccessorInputType } from "./reorganise-units.input";

type Form = Parameters<typeof reasonsAgainstForm>[0];

const on = "2025-07-01";
const unit = (code: string, more: Partial<SuccessorInputType> = {}): SuccessorInputType => ({
  unitId: `CourtUnit:${code}`,
  ...more,
});
const entered = (code: string, more: Partial<SuccessorInputType["newUnit"]> = {}): SuccessorInputType => ({
  newUnit: { code, name: code, kind: "DISTRICT_COURT", aliases: [], ...more },
});
const form = (
  kind: string,
  before: readonly string[],
  successors: SuccessorInputType[],
  more: Partial<ReorganiseUnitsInput> = {},
): Form => ({
  kind,
  on,
  legalBasis: "81/2025/QH15",
  predecessors: before.map((code) => ({ id: `CourtUnit:${code}`, version: 1 })),
  successors,
  ...more,
});
const told = (of: Form) => reasonsAgainstForm(of).map(({ code, at }) => `${code} ${at.slice(1).join(".")}`);

describe("a reorganisation has the form of its kind", () => {
  it.each([
    ["RENAMED", ["a"], [unit("a", { newName: "A" })]],
    ["MERGED_INTO", ["a", "b"], [entered("c")]],
    ["MERGED_INTO", ["a", "b", "c"], [unit("d", { newName: "D" })]],
    ["SPLIT_INTO", ["a"], [entered("b"), entered("c", { validFrom: on })]],
    ["ABSORBED_BY", ["a", "b"], [unit("c")]],
    ["ABSORBED_BY", ["a"], [unit("b"), unit("c")]],
    ["REORGANISED_AS", ["a"], [entered("b")]],
    ["REORGANISED_AS", ["a", "b"], [entered("c")]],
  ])("%s leads from %j on", (kind, before, after) => {
    expect(told(form(kind, before, after))).toEqual([]);
  });

  it.each([
    ["RENAMED", ["a", "b"], [unit("a", { newName: "A" })], ["INVALID_VALUE predecessors"]],
    ["RENAMED", ["a"], [unit("b", { newName: "B" })], ["INVALID_VALUE successors.0.unitId"]],
    ["RENAMED", ["a"], [unit("a")], ["REQUIRED successors.0.newName"]],
    ["RENAMED", ["a"], [entered("b")], ["INVALID_VALUE successors.0.newUnit"]],
    ["MERGED_INTO", ["a"], [entered("b")], ["INVALID_VALUE predecessors"]],
    ["MERGED_INTO", ["a", "b"], [entered("c"), entered("d")], ["INVALID_VALUE successors"]],
    ["MERGED_INTO", ["a", "b"], [unit("a")], ["INVALID_VALUE successors.0.unitId"]],
    ["SPLIT_INTO", ["a"], [entered("b")], ["INVALID_VALUE successors"]],
    ["SPLIT_INTO", [], [], ["INVALID_VALUE predecessors", "INVALID_VALUE successors"]],
    ["ABSORBED_BY", ["a", "b"], [unit("c"), unit("d")], ["INVALID_VALUE predecessors"]],
    ["ABSORBED_BY", ["a"], [entered("b")], ["INVALID_VALUE successors.0.newUnit"]],
    ["REORGANISED_AS", ["a"], [unit("b"), unit("c")], ["INVALID_VALUE successors"]],
    ["REORGANISED_AS", ["a"], [{}], ["EXACTLY_ONE successors.0"]],
    ["REORGANISED_AS", ["a"], [{ ...unit("b"), ...entered("c") }], ["EXACTLY_ONE successors.0"]],
    [
      "REORGANISED_AS",
      ["a"],
      [{ ...entered("b", { validFrom: "2025-07-02" }), newName: "B" }],
      ["INVALID_VALUE successors.0.newName", "OUTSIDE_PERIOD successors.0.newUnit.validFrom"],
    ],
  ])("%s does not lead from %j so", (kind, before, after, reasons) => {
    expect(told(form(kind, before, after))).toEqual(reasons);
  });

  it("names the text that ordered it", () => {
    expect(told(form("REORGANISED_AS", ["a"], [entered("b")], { legalBasis: " " }))).toEqual([
      "REQUIRED legalBasis",
    ]);
  });
});
