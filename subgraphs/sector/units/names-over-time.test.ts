import { namesAfter, type NameOnRecord } from "./names-over-time";
import type { UnitOnRecord } from "../mutations/units-to-write";

const cited = { sources: ["S1"], inferred: false, note: null };
const unit = {
  code: "a",
  record: { name: "A", validFrom: "2000-01-01", validTo: null, ...cited },
} as unknown as UnitOnRecord;
const named = (code: string, name: string, validFrom: string | null, validTo: string | null) =>
  ({
    kind: "unit-names",
    code,
    version: 1,
    row: {},
    record: { code, unit: "a", name, validFrom, validTo, ...cited },
  }) as NameOnRecord;

const after = (names: readonly NameOnRecord[], name: string, from = "2025-07-01") => {
  const cells = { sources: ["S2"], inferred: true, note: "suy ra" };
  const { changes, reasons } = namesAfter(unit, names, {
    name,
    from,
    cells,
    places: {},
    at: ["input", "newName"],
  });
  return {
    changes: changes.map(({ record }) => [
      record?.["code"],
      record?.["name"],
      record?.["validFrom"],
      record?.["validTo"],
    ]),
    sources: changes.map(({ record }) => record?.["sources"]),
    reasons: reasons.map(({ code, at }) => `${code} ${at.join(".")}`),
  };
};

describe("a unit that takes another name", () => {
  it("has a record of the one that it bore until then, resting on what both rest on", () => {
    expect(after([], "B")).toEqual({
      changes: [
        ["a-1", "A", "2000-01-01", "2025-06-30"],
        ["a-2", "B", "2025-07-01", null],
      ],
      sources: [["S1", "S2"], ["S2"]],
      reasons: [],
    });
  });

  it("ends the name on record on the eve, and counts on from the last of them", () => {
    const names = [named("a-1", "A", null, "2019-12-31"), named("a-4", "B", "2020-01-01", null)];
    expect(after(names, "C").changes).toEqual([
      ["a-4", "B", "2020-01-01", "2025-06-30"],
      ["a-5", "C", "2025-07-01", null],
    ]);
  });

  it("leaves names on record that have ended", () => {
    expect(after([named("a-1", "A", null, "2019-12-31")], "C").changes).toEqual([
      ["a-2", "C", "2025-07-01", null],
    ]);
  });

  it.each([
    ["that it bears", [], "A", "INVALID_VALUE input.newName"],
    [
      "that it bears by its names",
      [named("a-2", "B", "2020-01-01", null)],
      "B ",
      "INVALID_VALUE input.newName",
    ],
    [
      "from a day on which another began",
      [named("a-2", "B", "2025-07-01", null)],
      "C",
      "OUTSIDE_PERIOD input.on",
    ],
    ["before another", [named("a-2", "B", "2026-01-01", null)], "C", "OUTSIDE_PERIOD input.on"],
  ])("does not take one %s", (_what, names, name, reason) => {
    expect(after(names, name)).toMatchObject({ changes: [], reasons: [reason] });
  });
});
