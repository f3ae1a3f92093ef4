import { verifyChain } from "../../../platform/audit/verify-chain";
import { sectorReadModels } from "../features";
import { ProvinceRow } from "../provinces/province.entity";
import { openSectorGraph, type SectorGraph } from "../testkit/sector-graph";
import { unitRow } from "../testkit/unit-row";
import { UnitNameRow } from "./unit-name.entity";
import { UnitRow } from "./unit.entity";

let graph: SectorGraph;
const cited = { sourceCodes: ["S1"], inferred: false, note: null };

beforeAll(async () => {
  graph = await openSectorGraph();
  await graph.put(ProvinceRow, [
    { code: "bac-giang", name: "Bắc Giang", validTo: "2025-06-30", ...cited },
    { code: "bac-ninh", name: "Bắc Ninh", ...cited },
  ]);
  await graph.put(UnitRow, [
    unitRow("spc", "Tòa án nhân dân tối cao"),
    unitRow("tand-bac-giang", "Tòa án nhân dân tỉnh Bắc Giang", { validTo: "2025-06-30" }),
  ]);
});
afterAll(() => graph.close());

const mutation = `mutation ($input: CreateUnitInput!) {
  createCourtUnit(input: $input) {
    unit { __typename code name version parent { code } province { code } validFrom aliases names { name } }
    changeId userErrors { code path }
  }
}`;

interface Answer {
  readonly createCourtUnit: {
    readonly unit: unknown;
    readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
  };
}

let keys = 0;
const input = (
  unit: Readonly<Record<string, unknown>> = {},
  write: Readonly<Record<string, unknown>> = {},
) => ({
  unit: {
    code: "tand-kv1-bac-ninh",
    name: "Tòa án nhân dân khu vực 1 - Bắc Ninh",
    kind: "REGIONAL_COURT",
    parentId: "CourtUnit:spc",
    provinceCode: "bac-ninh",
    validFrom: "2025-07-01",
    ...unit,
  },
  write: { idempotencyKey: `key-${(keys += 1)}`, sourceIds: ["SourceDocument:S1"], ...write },
});
const create = async (...of: Parameters<typeof input>) =>
  (await graph.ask<Answer>(mutation, { input: input(...of) })).createCourtUnit;
const entries = async () => (await verifyChain(graph.database.manager())).entries;

describe("entering a unit", () => {
  it("lets it stand from its first day, without a record of the one name that it has", async () => {
    expect(await create({ aliases: ["TAND khu vực 1 Bắc Ninh"], abbreviation: "KV1" })).toMatchObject({
      unit: {
        __typename: "CourtUnit",
        code: "tand-kv1-bac-ninh",
        version: 1,
        parent: { code: "spc" },
        province: { code: "bac-ninh" },
        validFrom: "2025-07-01",
        aliases: ["TAND khu vực 1 Bắc Ninh"],
        names: [],
      },
      changeId: expect.any(String) as string,
      userErrors: [],
    });
    expect(await graph.database.manager().count(UnitNameRow)).toBe(0);
    for (const model of sectorReadModels)
      expect(await model.differences(graph.database.manager())).toEqual([]);
  });

  it("takes a unit of an ended province and superior where its first day is not known", async () => {
    const { userErrors } = await create({
      code: "tand-h",
      kind: "DISTRICT_COURT",
      parentId: "CourtUnit:tand-bac-giang",
      provinceCode: "bac-giang",
      validFrom: null,
    });
    expect(userErrors).toEqual([]);
  });

  it("tells all that stands in the way at once", async () => {
    const { userErrors } = await create({
      code: "taken-1",
      kind: "PROVINCIAL_CJE_DEPT",
      parentId: "CourtUnit:tand-bac-giang",
      provinceCode: "bac-giang",
    });
    expect(userErrors.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["ALREADY_EXISTS", "input.unit.code"],
      ["INVALID_VALUE", "input.unit.kind"],
      ["NOT_STANDING", "input.unit.parentId"],
      ["NOT_STANDING", "input.unit.provinceCode"],
    ]);
  });

  it.each([
    ["a code of the sector", { code: "spc", parentId: null }, {}, "ALREADY_EXISTS", "unit.code"],
    ["a code of another sector", { code: "taken-2" }, {}, "ALREADY_EXISTS", "unit.code"],
    ["a code that is none", { code: "tòa án" }, {}, "INVALID_VALUE", "unit.code"],
    ["no name", { code: "a", name: " " }, {}, "REQUIRED", "unit.name"],
    ["an alias twice", { code: "a", aliases: ["x", "x"] }, {}, "INVALID_VALUE", "unit.aliases"],
    [
      "a parent that is not there",
      { code: "a", parentId: "CourtUnit:none" },
      {},
      "NOT_FOUND",
      "unit.parentId",
    ],
    [
      "a parent of another sector",
      { code: "a", parentId: "JusticeUnit:moj" },
      {},
      "NOT_FOUND",
      "unit.parentId",
    ],
    ["a unit under itself", { code: "a", parentId: "CourtUnit:a" }, {}, "NOT_FOUND", "unit.parentId"],
    ["a province that is not there", { code: "a", provinceCode: "x" }, {}, "NOT_FOUND", "unit.provinceCode"],
    ["no source", { code: "a" }, { sourceIds: [] }, "REQUIRED", "write.sourceIds"],
  ] as const)("refuses %s", async (_what, unit, write, code, path) => {
    const before = await entries();
    const answer = await create(unit, write);
    expect(answer.userErrors.map((one) => [one.code, one.path.join(".")])).toEqual([[code, `input.${path}`]]);
    expect(answer.unit).toBeNull();
    expect(await entries()).toBe(before);
  });

  it("waits for no other sector that does not answer, and writes nothing", async () => {
    graph.setOwnersAnswer(false);
    const unknown = input({ code: "b" });
    expect(await graph.errorCodes(mutation, { input: unknown })).toEqual(["SUBGRAPH_UNAVAILABLE"]);
    graph.setOwnersAnswer(true);
    expect((await graph.ask<Answer>(mutation, { input: unknown })).createCourtUnit.userErrors).toEqual([]);
  });

  it("is for the sector's officers and administrators", async () => {
    const errors = (...roles: readonly string[]) =>
      graph.errorCodes(mutation, { input: input({ code: "spc" }) }, roles);
    expect(await errors()).toEqual(["UNAUTHENTICATED"]);
    for (const role of [
      "sector-officer:JUSTICE",
      "cluster-head:COURT/c1",
      "council-secretary:COURT",
      "auditor",
    ])
      expect(await errors(role)).toEqual(["FORBIDDEN"]);
    expect(await errors("administrator")).toEqual([]);
  });
});
