import { verifyChain } from "../../../platform/audit/verify-chain";
import { searchColumn } from "../../../platform/text/fold";
import { ClusterRow } from "../clusters/cluster.entity";
import { sectorReadModels } from "../features";
import { MembershipRow } from "../seasons/membership.entity";
import { SeasonRow } from "../seasons/season.entity";
import { openSectorGraph, type SectorGraph } from "../testkit/sector-graph";
import { unitRow } from "../testkit/unit-row";
import { UnitNameRow } from "./unit-name.entity";
import { UnitSuccessionRow } from "./unit-succession.entity";
import { UnitRow } from "./unit.entity";

let graph: SectorGraph;
const cited = { sourceCodes: ["S1"], inferred: false, note: null };
const named = (code: string, more: Partial<UnitRow> = {}) => unitRow(code, `Đơn vị ${code}`, more);

beforeAll(async () => {
  graph = await openSectorGraph();
  await graph.put(UnitRow, [
    ...["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"].map((code) => named(code)),
    named("a-1", { parentCode: "a" }),
    named("a-2", { parentCode: "a", validTo: "2020-12-31" }),
    named("b-1", { parentCode: "b" }),
    named("over", { validTo: "2020-12-31" }),
    named("late", { validFrom: "2025-07-01" }),
  ]);
  await graph.put(ClusterRow, [
    { code: "k", name: "Cụm", kind: "CLUSTER", search: searchColumn(["Cụm"]), ...cited },
  ]);
  await graph.put(SeasonRow, [
    { code: "k-2024", clusterCode: "k", year: 2024, state: "CONFERENCE", endsOn: "2024-09-30", ...cited },
    { code: "k-2025", clusterCode: "k", year: 2025, state: "UNDER_WAY", endsOn: "2025-09-30", ...cited },
    { code: "k-2026", clusterCode: "k", year: 2026, state: "PLANNED", ...cited },
    { code: "k-2027", clusterCode: "k", year: 2027, state: "CLOSED", ...cited },
  ]);
  await graph.put(
    MembershipRow,
    [2024, 2025, 2026, 2027].map((year) => ({
      code: `k-${year}-a`,
      seasonCode: `k-${year}`,
      unitCode: "a",
      year,
      role: "MEMBER",
      ...cited,
    })),
  );
});
afterAll(() => graph.close());

const mutation = `mutation ($input: ReorganiseUnitsInput!) {
  reorganiseCourtUnits(input: $input) {
    units { code validFrom version names { name validFrom validTo } aliases }
    successions { kind on legalBasis predecessor { code validTo } successor { code } }
    replayed userErrors { code path currentVersion } warnings { code path englishMessage }
  }
}`;

interface Answer {
  readonly reorganiseCourtUnits: {
    readonly units: readonly unknown[];
    readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
    readonly warnings: readonly { readonly code: string; readonly englishMessage: string }[];
  };
}

let keys = 0;
const unitId = (code: string) => `CourtUnit:${code}`;
const entering = (code: string, more: Readonly<Record<string, unknown>> = {}) => ({
  newUnit: { code, name: `Đơn vị ${code}`, kind: "REGIONAL_COURT", ...more },
});
const input = (
  kind: string,
  before: readonly (string | readonly [code: string, version: number])[],
  successors: readonly Readonly<Record<string, unknown>>[],
  { write = {}, ...more }: { readonly on?: string; readonly write?: Readonly<Record<string, unknown>> } = {},
) => ({
  kind,
  on: "2025-07-01",
  legalBasis: "81/2025/QH15",
  predecessors: before.map((one) => {
    const [code, version] = typeof one === "string" ? [one, 1] : one;
    return { id: unitId(code), version };
  }),
  successors,
  ...more,
  write: { idempotencyKey: `key-${(keys += 1)}`, sourceIds: ["SourceDocument:S2"], ...write },
});
const reorganise = async (...of: Parameters<typeof input>) =>
  (await graph.ask<Answer>(mutation, { input: input(...of) })).reorganiseCourtUnits;
const entries = async () => (await verifyChain(graph.database.manager())).entries;

async function expectReadModelsRight() {
  for (const model of sectorReadModels) expect(await model.differences(graph.database.manager())).toEqual([]);
}

describe("reorganising units", () => {
  it("merges: those before end on the eve, the new one stands from the day, and what is left is told of", async () => {
    const answer = await reorganise("MERGED_INTO", ["a", "b"], [entering("ab")]);
    expect(answer).toMatchObject({
      units: [{ code: "ab", validFrom: "2025-07-01", version: 1, names: [] }],
      successions: ["a", "b"].map((code) => ({
        kind: "MERGED_INTO",
        on: "2025-07-01",
        legalBasis: "81/2025/QH15",
        predecessor: { code, validTo: "2025-06-30" },
        successor: { code: "ab" },
      })),
      userErrors: [],
    });
    const path = ["input", "predecessors", "0", "id"];
    expect(answer.warnings).toMatchObject([
      { code: "DATA_MISSING", path },
      { code: "CHAIN_BROKEN", path },
      { code: "CHAIN_BROKEN", path },
      { code: "DATA_MISSING", path: ["input", "predecessors", "1", "id"] },
    ]);
    expect(answer.warnings.map(({ englishMessage }) => /a-\d|b-\d|k-\d+/.exec(englishMessage)?.[0])).toEqual([
      "a-1",
      "k-2025",
      "k-2026",
      "b-1",
    ]);
    const manager = graph.database.manager();
    const codes = (await manager.find(UnitSuccessionRow)).map(({ code }) => code).sort();
    expect(codes).toEqual(["a--ab", "b--ab"]);
    expect(await manager.findOneBy(UnitRow, { code: "a" })).toMatchObject({
      sourceCodes: ["S1", "S2"],
      version: 2,
    });
    await expectReadModelsRight();
  });

  it("renames: nothing ends and nothing follows, both names are kept with their days, and both are found", async () => {
    expect(await reorganise("RENAMED", ["c"], [{ unitId: unitId("c"), newName: "Tòa C" }])).toMatchObject({
      units: [
        {
          code: "c",
          version: 2,
          aliases: ["Tòa C"],
          names: [
            { name: "Đơn vị c", validFrom: null, validTo: "2025-06-30" },
            { name: "Tòa C", validFrom: "2025-07-01", validTo: null },
          ],
        },
      ],
      successions: [],
      warnings: [],
    });
    const again = { unitId: unitId("c"), newName: "Tòa C mới" };
    const { units } = await reorganise("RENAMED", [["c", 2]], [again], { on: "2026-01-01" });
    expect(units).toMatchObject([
      {
        names: [{}, { name: "Tòa C", validTo: "2025-12-31" }, { name: "Tòa C mới", validFrom: "2026-01-01" }],
      },
    ]);
    const names = await graph.database.manager().find(UnitNameRow);
    expect(names.map(({ code }) => code).sort()).toEqual(["c-1", "c-2", "c-3"]);
    await expectReadModelsRight();
  });

  it("splits, and lets one that is absorbed end while the other goes on under a new name", async () => {
    const split = await reorganise(
      "SPLIT_INTO",
      ["d"],
      [entering("d1"), entering("d2", { parentId: unitId("d1"), validFrom: "2025-07-01" })],
    );
    expect(split).toMatchObject({ units: [{ code: "d1" }, { code: "d2" }], userErrors: [] });
    const absorbed = await reorganise("ABSORBED_BY", ["e"], [{ unitId: unitId("f"), newName: "Tòa E, F" }]);
    expect(absorbed).toMatchObject({
      units: [{ code: "f", version: 2, names: [{ name: "Đơn vị f" }, { name: "Tòa E, F" }] }],
      successions: [{ kind: "ABSORBED_BY", predecessor: { code: "e", validTo: "2025-06-30" } }],
    });
    await expectReadModelsRight();
  });

  it("answers a repeated key with what was answered, warnings too", async () => {
    await graph.put(UnitRow, [named("x"), named("x-1", { parentCode: "x" })]);
    const same = input("REORGANISED_AS", ["x"], [entering("x2")]);
    const ask = async () => (await graph.ask<Answer>(mutation, { input: same })).reorganiseCourtUnits;
    const first = await ask();
    expect(first.warnings).toHaveLength(1);
    expect(await ask()).toEqual({ ...first, replayed: true });
  });

  it.each([
    [
      "a unit that had ended",
      input("MERGED_INTO", ["over", "g"], [entering("n1")]),
      "NOT_STANDING",
      "predecessors.0.id",
    ],
    [
      "a unit that did not stand yet",
      input("MERGED_INTO", ["g", "late"], [entering("n1")]),
      "NOT_STANDING",
      "predecessors.1.id",
    ],
    [
      "a successor that has ended",
      input("ABSORBED_BY", ["g"], [{ unitId: unitId("over") }]),
      "NOT_STANDING",
      "successors.0.unitId",
    ],
    [
      "a new unit under one that ends",
      input("MERGED_INTO", ["g", "h"], [entering("n1", { parentId: unitId("g") })]),
      "NOT_STANDING",
      "successors.0.newUnit.parentId",
    ],
    [
      "another version",
      input("ABSORBED_BY", [["g", 7]], [{ unitId: unitId("h") }]),
      "CONFLICT",
      "predecessors.0.version",
    ],
    ["a unit twice", input("MERGED_INTO", ["g", "g"], [entering("n1")]), "DUPLICATE", "predecessors.1.id"],
    [
      "a successor twice",
      input("ABSORBED_BY", ["g"], [{ unitId: unitId("h") }, { unitId: unitId("h") }]),
      "DUPLICATE",
      "successors.1.unitId",
    ],
    [
      "a unit that is not there",
      input("ABSORBED_BY", ["z"], [{ unitId: unitId("h") }]),
      "NOT_FOUND",
      "predecessors.0.id",
    ],
    [
      "a successor of another sector",
      input("ABSORBED_BY", ["g"], [{ unitId: "JusticeUnit:moj" }]),
      "NOT_FOUND",
      "successors.0.unitId",
    ],
    [
      "a code that is taken",
      input("REORGANISED_AS", ["g"], [entering("h")]),
      "ALREADY_EXISTS",
      "successors.0.newUnit.code",
    ],
    [
      "a code of another sector",
      input("REORGANISED_AS", ["g"], [entering("taken-1")]),
      "ALREADY_EXISTS",
      "successors.0.newUnit.code",
    ],
    [
      "neither a unit that is there nor a new one",
      input("REORGANISED_AS", ["g"], [{}]),
      "EXACTLY_ONE",
      "successors.0",
    ],
    [
      "a first day other than the reorganisation's",
      input("REORGANISED_AS", ["g"], [entering("n1", { validFrom: "2025-08-01" })]),
      "OUTSIDE_PERIOD",
      "successors.0.newUnit.validFrom",
    ],
    ["too few units", input("MERGED_INTO", ["g"], [entering("n1")]), "INVALID_VALUE", "predecessors"],
    [
      "no source",
      input("ABSORBED_BY", ["g"], [{ unitId: unitId("h") }], { write: { sourceIds: [] } }),
      "REQUIRED",
      "write.sourceIds",
    ],
  ] as const)("refuses %s", async (_what, of, code, path) => {
    const before = await entries();
    const { userErrors, units } = (await graph.ask<Answer>(mutation, { input: of })).reorganiseCourtUnits;
    expect(userErrors.map((one) => [one.code, one.path.join(".")])).toEqual([[code, `input.${path}`]]);
    expect(units).toEqual([]);
    expect(await entries()).toBe(before);
  });

  it("refuses what would lead in a circle", async () => {
    await reorganise("ABSORBED_BY", ["i"], [{ unitId: unitId("j") }]);
    await graph.put(UnitSuccessionRow, [
      {
        code: "j--g",
        kind: "ABSORBED_BY",
        on: "2010-01-01",
        predecessorCode: "h",
        successorCode: "g",
        ...cited,
      },
    ]);
    const { userErrors } = await reorganise("ABSORBED_BY", ["g"], [{ unitId: unitId("h") }]);
    expect(userErrors).toMatchObject([
      { code: "INVALID_VALUE", path: ["input", "successors", "0", "unitId"] },
    ]);
  });

  it("is for the sector's officers and administrators", async () => {
    const of = { input: input("MERGED_INTO", [], []) };
    const errors = (...roles: readonly string[]) => graph.errorCodes(mutation, of, roles);
    expect(await errors()).toEqual(["UNAUTHENTICATED"]);
    for (const role of [
      "sector-officer:JUSTICE",
      "unit-officer:COURT/a",
      "council-secretary:COURT",
      "auditor",
    ])
      expect(await errors(role)).toEqual(["FORBIDDEN"]);
    expect(await errors("administrator")).toEqual([]);
  });
});
