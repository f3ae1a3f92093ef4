import { standsWithin, takenOver, type StandingUnit, type Succession } from "./taken-over";

const unit = (
  code: string,
  validFrom: string | null = null,
  validTo: string | null = null,
): StandingUnit => ({
  code,
  validFrom,
  validTo,
});
const units = new Map(
  [
    unit("stays"),
    unit("merged-1", null, "2025-06-30"),
    unit("merged-2", null, "2025-06-30"),
    unit("merger", "2025-07-01"),
    unit("split", null, "2025-06-30"),
    unit("part-1", "2025-07-01"),
    unit("part-2", "2025-07-01"),
    unit("renamed", null, "2019-12-31"),
    unit("renamed-again", "2020-01-01", "2022-12-31"),
    unit("renamed-last", "2023-01-01"),
    unit("gone", null, "2024-12-31"),
    unit("circle-1", null, "2024-12-31"),
    unit("circle-2", null, "2024-12-31"),
  ].map((one) => [one.code, one]),
);
const succession = (predecessor: string, successor: string, on = "2025-07-01"): Succession => ({
  predecessor,
  successor,
  on,
});
const successions = [
  succession("merged-1", "merger"),
  succession("merged-2", "merger"),
  succession("split", "part-1"),
  succession("split", "part-2"),
  succession("renamed", "renamed-again", "2020-01-01"),
  succession("renamed-again", "renamed-last", "2023-01-01"),
  succession("circle-1", "circle-2", "2025-01-01"),
  succession("circle-2", "circle-1", "2025-01-01"),
];

describe("who is taken over from the season before", () => {
  it.each([
    ["a member that stands", ["stays"], "2025-10-01", ["stays"], []],
    ["one unit for all that merged into it", ["merged-1", "merged-2"], "2025-10-01", ["merger"], []],
    ["the members themselves on a day before they merge", ["merged-1"], "2025-06-30", ["merged-1"], []],
    [
      "all parts of a unit that was split",
      ["split", "stays"],
      "2025-10-01",
      ["part-1", "part-2", "stays"],
      [],
    ],
    ["who follows over several reorganisations", ["renamed"], "2025-10-01", ["renamed-last"], []],
    ["who stood in between on a day between them", ["renamed"], "2021-10-01", ["renamed-again"], []],
    ["nobody for a member that ended without a successor", ["gone"], "2025-10-01", [], ["gone"]],
    ["nobody where the records lead in a circle", ["circle-1"], "2025-10-01", [], ["circle-1"]],
  ])("is %s", (_what, members, day, taken, without) => {
    expect(takenOver(members, day, units, successions)).toEqual({ units: taken, without });
  });
});

describe("a unit stands within a period", () => {
  it.each([
    ["from before it to after it", null, null, true],
    ["for its first day only", null, "2021-10-01", true],
    ["for its last day only", "2022-09-30", null, true],
    ["not when it ended the day before", null, "2021-09-30", false],
    ["not when it began the day after", "2022-10-01", null, false],
  ])("%s", (_how, validFrom, validTo, stands) => {
    expect(standsWithin({ validFrom, validTo }, { from: "2021-10-01", to: "2022-09-30" })).toBe(stands);
  });
});
