import { SectorRow } from "../sectors/sector.entity";
import { openSectorGraph, type SectorGraph } from "../testkit/sector-graph";
import { UnitRow } from "../units/unit.entity";
import { UnitSuccessionRow } from "../units/unit-succession.entity";
import { reasonsAgainst } from "./record-inspection.mutation";

let graph: SectorGraph;
const cited = { sourceCodes: ["S1"], inferred: false, note: null };

beforeAll(async () => {
  graph = await openSectorGraph();
  await graph.put(SectorRow, [{ code: "COURT", name: "Tòa án", englishName: "Courts" }]);
  const unit = { kind: "DEPARTMENT", aliases: [], search: "", sortName: "", ...cited };
  await graph.put(UnitRow, [
    { ...unit, code: "top", name: "Tòa án tối cao" },
    { ...unit, code: "old-middle", name: "Tòa án cấp cao", validTo: "2021-06-30" },
    { ...unit, code: "middle", name: "Tòa án tỉnh", parentCode: "top", validFrom: "2021-07-01" },
    { ...unit, code: "low", name: "Tòa án khu vực", parentCode: "middle" },
    { ...unit, code: "ended", name: "Tòa án huyện", parentCode: "middle", validTo: "2021-06-30" },
    { ...unit, code: "beside", name: "Vụ Tổng hợp", parentCode: "top" },
  ]);
  await graph.put(UnitSuccessionRow, [
    {
      code: "s1",
      kind: "REORGANISED",
      on: "2021-07-01",
      predecessorCode: "old-middle",
      successorCode: "middle",
      ...cited,
    },
  ]);
});
afterAll(() => graph.close());

const mutation = `mutation ($input: RecordInspectionInput!) {
  recordCourtInspection(input: $input) {
    inspection {
      code unit { code } inspector { code } ledBy { id } inspectedOn year items sources { inferred note }
    }
    userErrors { code path englishMessage message }
  }
}`;

interface Answer {
  readonly recordCourtInspection: {
    readonly inspection: { readonly code: string } | null;
    readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
  };
}

type Values = Readonly<Record<string, unknown>>;

let keys = 0;
const finding = { kind: "LIMITATION", categories: ["ARCHIVING"], summary: "Lưu hồ sơ chưa khoa học" };
const input = (more: Values, write: Values = {}) => ({
  unitId: "CourtUnit:low",
  year: 2022,
  items: [],
  ...more,
  write: { idempotencyKey: `key-${(keys += 1)}`, sourceIds: ["SourceDocument:S1"], ...write },
});
const record = async (...of: Parameters<typeof input>) =>
  (await graph.ask<Answer>(mutation, { input: input(...of) })).recordCourtInspection;
const refusals = async (...of: Parameters<typeof input>) =>
  (await record(...of)).userErrors.map(({ code, path }) => [code, path.join(".")]);
const findings = (inspection: string) =>
  graph.database
    .manager()
    .query<unknown[]>(
      "SELECT code, year, unit_code unit, season_code season, inspection_code inspection, inferred FROM finding WHERE inspection_code = ? ORDER BY code",
      [inspection],
    );

describe("recording an inspection", () => {
  it("writes it with what was found, of the year inspected where it names none", async () => {
    const answer = await record(
      {
        code: "i1",
        inspectorId: "CourtUnit:top",
        ledById: "Person:nguyen-van-a",
        inspectedOn: "2022-03-01",
        items: ["Đăng ký thi đua", "Lưu trữ hồ sơ"],
        findings: [
          { ...finding, code: "f1" },
          { ...finding, code: "f2", year: 2021, unitId: "CourtUnit:low", inferred: false },
        ],
      },
      { inferred: true, note: "ngày suy ra" },
    );
    expect(answer).toEqual({
      inspection: {
        code: "i1",
        unit: { code: "low" },
        inspector: { code: "top" },
        ledBy: { id: "Person:nguyen-van-a" },
        inspectedOn: "2022-03-01",
        year: 2022,
        items: ["Đăng ký thi đua", "Lưu trữ hồ sơ"],
        sources: [{ inferred: true, note: "ngày suy ra" }],
      },
      userErrors: [],
    });
    expect(await findings("i1")).toEqual([
      { code: "f1", year: 2022, unit: null, season: null, inspection: "i1", inferred: 1 },
      { code: "f2", year: 2021, unit: "low", season: null, inspection: "i1", inferred: 0 },
    ]);
  });

  it("writes what it says in sum of the unit's registrations", async () => {
    const statement = { code: "r1", count: 3, summary: "3 tập thể đăng ký", inferred: true };
    expect(await refusals({ code: "i-sum", registrationStatements: [statement] })).toEqual([]);
    const rows = await graph.database
      .manager()
      .query("SELECT season_code season, unit_code unit, count, inferred FROM registration_statement");
    expect(rows).toEqual([{ season: null, unit: "low", count: 3, inferred: 1 }]);
  });

  it("takes one of which neither the day nor who inspected is known, and gives it a code", async () => {
    const { inspection } = await record({ findings: [finding] });
    expect(inspection?.code).toMatch(/^low-2022-[0-9a-f]{12}$/);
    expect(await findings(inspection?.code ?? "")).toHaveLength(1);
  });

  it.each([
    ["the unit itself", "low", "2022-03-01"],
    ["the unit above", "middle", "2022-03-01"],
    ["one further above", "top", "2022-03-01"],
    ["the one that was above before a reorganisation", "old-middle", "2021-06-30"],
  ])("may be by %s", async (_who, inspector, inspectedOn) => {
    const more = {
      inspectorId: `CourtUnit:${inspector}`,
      inspectedOn,
      year: Number(inspectedOn.slice(0, 4)),
    };
    expect(await refusals(more)).toEqual([]);
  });

  it.each([
    [
      "an inspector beside the unit",
      { inspectorId: "CourtUnit:beside" },
      [["INVALID_VALUE", "input.inspectorId"]],
    ],
    [
      "an inspector below the unit",
      { unitId: "CourtUnit:middle", inspectorId: "CourtUnit:low" },
      [["INVALID_VALUE", "input.inspectorId"]],
    ],
    ["a day before the year", { inspectedOn: "2021-09-30" }, [["OUTSIDE_PERIOD", "input.inspectedOn"]]],
    [
      "units that did not stand on the day",
      {
        unitId: "CourtUnit:ended",
        inspectorId: "CourtUnit:old-middle",
        inspectedOn: "2021-10-01",
      },
      [
        ["NOT_STANDING", "input.unitId"],
        ["NOT_STANDING", "input.inspectorId"],
      ],
    ],
    [
      "a unit that had ended before the year",
      { unitId: "CourtUnit:ended" },
      [["NOT_STANDING", "input.unitId"]],
    ],
    [
      "units that are not there, or not of the sector",
      { unitId: "CourtUnit:u9", inspectorId: "JusticeUnit:top" },
      [
        ["NOT_FOUND", "input.unitId"],
        ["NOT_FOUND", "input.inspectorId"],
      ],
    ],
    ["a leader who is not there", { ledById: "Person:no-1" }, [["NOT_FOUND", "input.ledById"]]],
    ["a code that is taken", { code: "i1" }, [["ALREADY_EXISTS", "input.code"]]],
    [
      "two findings with one code",
      {
        findings: [
          { ...finding, code: "f9" },
          { ...finding, code: "f9" },
        ],
      },
      [["DUPLICATE", "input.findings.1.code"]],
    ],
    [
      "a year out of all bounds, an item twice, an empty finding and an id that is no person's, at once",
      {
        year: 1900,
        items: ["Hồ sơ", "Hồ sơ"],
        ledById: "CourtUnit:top",
        findings: [{ ...finding, summary: "", categories: ["TIMING", "SCORING", "GENERAL"] }],
      },
      [
        ["NOT_FOUND", "input.ledById"],
        ["INVALID_VALUE", "input.findings.0.categories"],
        ["INVALID_VALUE", "input.year"],
        ["INVALID_VALUE", "input.items"],
        ["REQUIRED", "input.findings.0.summary"],
        ["INVALID_VALUE", "input.findings.0.year"],
      ],
    ],
  ])("refuses %s", async (_what, more, expected) => {
    expect(await refusals(more)).toEqual(expected);
  });

  it.each([
    ["unit-officer:COURT/top", "top", []],
    ["unit-officer:COURT/low", "top", ["FORBIDDEN"]],
    ["unit-officer:COURT/low", null, ["FORBIDDEN"]],
    ["cluster-head:COURT/c1", "top", ["FORBIDDEN"]],
    ["sector-officer:COURT", null, []],
    ["sector-officer:JUSTICE", "top", ["FORBIDDEN"]],
    ["auditor", "top", ["FORBIDDEN"]],
  ] as const)("by %s for %s answers %j", async (role, inspector, expected) => {
    const inspectorId = inspector && `CourtUnit:${inspector}`;
    expect(await graph.errorCodes(mutation, { input: input({ inspectorId }) }, [role])).toEqual(expected);
  });
});

describe("the first day of a year inspected", () => {
  const unit = { record: { validFrom: null, validTo: null } } as never;
  it.each([
    [[1], "2021-12-31", 1],
    [[1], "2022-01-01", 0],
    [[1, 10], "2021-10-01", 0],
    [[10], "2021-09-30", 1],
    [[10], null, 0],
  ])("with seasons that begin in the months %j, %s gives %i reasons", (seasonStartMonths, day, count) => {
    const of = { unit, inspector: null, above: new Set<string>() };
    expect(reasonsAgainst(of, { year: 2022, inspectedOn: day }, { seasonStartMonths })).toHaveLength(count);
  });
});
