import { AwardRow } from "../awards/award.entity";
import { openAwardsGraph, type AwardsGraph } from "../testkit/awards-graph";
import { anAward, aTitle } from "../testkit/rows";
import { AwardTitleRow } from "../titles/award-title.entity";
import { UnitOutlineRow, UnitSuccessionOutlineRow } from "./unit-outline.entity";

let graph: AwardsGraph;

const unit = (code: string, period: Partial<UnitOutlineRow> = {}) => ({
  unitId: `CourtUnit:${code}`,
  kind: "DEPARTMENT",
  validFrom: null,
  validTo: null,
  ...period,
});
const succession = (predecessor: string, successor: string, on: string) => ({
  code: `${predecessor}--${successor}`,
  on,
  predecessorId: `CourtUnit:${predecessor}`,
  successorId: `CourtUnit:${successor}`,
});
let awards = 0;
const award = (code: string, year: number, more: Partial<AwardRow> = {}) =>
  anAward({ code: `a${(awards += 1)}`, titleCode: "FLAG", year, recipientId: `CourtUnit:${code}`, ...more });

/** first, then second, then merged; fresh has nobody before it; old stands for ever, and awarded has what counts. */
beforeAll(async () => {
  graph = await openAwardsGraph();
  await graph.put(AwardTitleRow, [
    aTitle({ code: "FLAG", level: "GOVERNMENT" }),
    aTitle({ code: "CERTIFICATE", level: "GRASSROOTS" }),
  ]);
  await graph.put(UnitOutlineRow, [
    unit("awarded"),
    unit("ended", { validTo: "2025-06-30" }),
    unit("first", { validTo: "2019-12-31" }),
    unit("fresh", { validFrom: "2025-07-01" }),
    unit("heir", { validFrom: "2025-07-01", kind: "OFFICE" }),
    unit("merged", { validFrom: "2025-07-01" }),
    unit("old"),
    unit("second", { validFrom: "2020-01-01", validTo: "2025-06-30" }),
    { ...unit("justice"), unitId: "JusticeUnit:department" },
  ]);
  await graph.put(UnitSuccessionOutlineRow, [
    succession("first", "second", "2020-01-01"),
    succession("second", "merged", "2025-07-01"),
    succession("ended", "heir", "2025-07-01"),
  ]);
  await graph.put(AwardRow, [
    award("awarded", 2023),
    award("first", 2018),
    award("ended", 2024),
    award("old", 2015),
    award("old", 2024, { status: "REVOKED" }),
    award("old", 2024, { titleCode: "CERTIFICATE" }),
  ]);
});
afterAll(() => graph.close());

interface Found {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly unit: { readonly id: string };
    readonly lastYear: number | null;
    readonly isNew: boolean;
    readonly predecessors: readonly { readonly id: string }[];
  }[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

async function notAwarded(args: string): Promise<Found> {
  const fields =
    "totalCount nodes { unit { id } lastYear isNew predecessors { id } } pageInfo { endCursor hasNextPage }";
  return (await graph.ask<{ notAwardedSince: Found }>(`{ notAwardedSince(${args}) { ${fields} } }`))
    .notAwardedSince;
}
const codesOf = ({ nodes }: Found) => nodes.map(({ unit: { id } }) => id.slice(id.indexOf(":") + 1));

describe("the units that were not awarded since a year", () => {
  const flags = 'filter: { titleCodes: ["FLAG"] }';

  it("have the record of those whose place they took, over several steps, or say that they are new", async () => {
    const { nodes, totalCount } = await notAwarded(`year: 2020, asOf: "2025-07-01", ${flags}`);
    const ids = (...codes: string[]) => codes.map((code) => ({ id: `CourtUnit:${code}` }));
    expect(nodes).toEqual([
      { unit: { id: "CourtUnit:fresh" }, lastYear: null, isNew: true, predecessors: [] },
      {
        unit: { id: "CourtUnit:merged" },
        lastYear: 2018,
        isNew: false,
        predecessors: ids("first", "second"),
      },
      { unit: { id: "CourtUnit:old" }, lastYear: 2015, isNew: false, predecessors: [] },
      { unit: { id: "JusticeUnit:department" }, lastYear: null, isNew: false, predecessors: [] },
    ]);
    expect(totalCount).toBe(4);
  });

  it.each([
    ['year: 2020, asOf: "2025-06-30", filter: { titleCodes: ["FLAG"] }', ["old", "second", "department"]],
    ['year: 2018, asOf: "2025-07-01", filter: { titleCodes: ["FLAG"] }', ["fresh", "old", "department"]],
    ['year: 2025, asOf: "2025-07-01", filter: { sectors: [COURT], unitKinds: [OFFICE] }', ["heir"]],
    ['year: 2020, asOf: "2025-07-01"', ["fresh", "merged", "department"]],
    ['year: 2020, asOf: "2025-07-01", filter: { levels: [GRASSROOTS], sectors: [JUSTICE] }', ["department"]],
    ['year: 2020, asOf: "2025-07-01", filter: { sectors: [] }', []],
  ])("by (%s) are %j", async (args, expected) => {
    const found = await notAwarded(args);
    expect(codesOf(found)).toEqual(expected);
    expect(found.totalCount).toBe(expected.length);
  });

  it("are given page by page", async () => {
    const seen: string[] = [];
    for (let after = "null"; ;) {
      const found = await notAwarded(`year: 2020, asOf: "2025-07-01", ${flags}, first: 1, after: ${after}`);
      seen.push(...codesOf(found));
      if (!found.pageInfo.hasNextPage) break;
      after = JSON.stringify(found.pageInfo.endCursor);
    }
    expect(seen).toEqual(["fresh", "merged", "old", "department"]);
  });

  it("are found in a statement for units, one for each step back, and one for all that they were given", async () => {
    await graph.ask(`{ notAwardedSince(year: 2020, asOf: "2025-07-01", ${flags}) { nodes { lastYear } } }`);
    expect([...graph.statements()].sort()).toEqual([
      "statistic.lastYears",
      "successionOutline.bySuccessors",
      "successionOutline.bySuccessors",
      "successionOutline.bySuccessors",
      "title.all",
      "unitOutline.standing",
    ]);
  });

  it.each([
    ['year: 1900, asOf: "2025-07-01"', "INVALID_YEAR"],
    ['year: 2020, asOf: "2025-07-01", filter: { titleCodes: ["NONE"] }', "UNKNOWN_CODE"],
    ['year: 2020, asOf: "2025-07-01", first: 101', "INVALID_PAGE_SIZE"],
    ['year: 2020, asOf: "2025-07-01", after: "x"', "INVALID_CURSOR"],
  ])("refuse (%s) with %s", async (args, code) => {
    expect(await graph.errorCodes(`{ notAwardedSince(${args}) { totalCount } }`)).toEqual([code]);
  });
});
