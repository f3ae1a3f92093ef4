import { ClusterRow } from "../clusters/cluster.entity";
import { MembershipRow } from "../seasons/membership.entity";
import { SeasonRow } from "../seasons/season.entity";
import { SectorRow } from "../sectors/sector.entity";
import { openSectorGraph, type SectorGraph } from "../testkit/sector-graph";
import { UnitRow } from "../units/unit.entity";
import { periodOf } from "./launch-movement.mutation";
import { MovementRow } from "./movement.entity";

let graph: SectorGraph;
const cited = { sourceCodes: ["S1"], inferred: false, note: null };

beforeAll(async () => {
  graph = await openSectorGraph();
  await graph.put(SectorRow, [{ code: "COURT", name: "Tòa án", englishName: "Courts" }]);
  await graph.put(
    ClusterRow,
    ["c1", "c2"].map((code) => ({ code, name: code, kind: "CLUSTER", search: code, ...cited })),
  );
  await graph.put(
    SeasonRow,
    ["c1-2022", "c2-2022"].map((code) => ({
      code,
      clusterCode: code.slice(0, 2),
      year: 2022,
      state: "PLANNED",
      ...cited,
    })),
  );
  const unit = { kind: "DEPARTMENT", aliases: [], search: "", sortName: "", ...cited };
  await graph.put(UnitRow, [
    { ...unit, code: "u1", name: "Vụ Một" },
    { ...unit, code: "u2", name: "Vụ Hai" },
    { ...unit, code: "ended", name: "Vụ Ba", validTo: "2021-06-30" },
    { ...unit, code: "later", name: "Vụ Bốn", validFrom: "2023-07-01" },
  ]);
  await graph.put(MembershipRow, [
    { code: "c1-2022--u1", seasonCode: "c1-2022", unitCode: "u1", year: 2022, role: "MEMBER", ...cited },
  ]);
  const movement = { name: "Phong trào", type: "REGULAR", search: "", ...cited };
  await graph.put(MovementRow, [
    { ...movement, code: "local", scope: "LOCAL", fromYear: 2022, toYear: 2022 },
    { ...movement, code: "wide", scope: "SECTOR" },
  ]);
});
afterAll(() => graph.close());

const mutation = `mutation ($input: LaunchMovementInput!) {
  launchCourtMovement(input: $input) {
    movement { code name type scope fromYear launchedOn related { code } }
    userErrors { code path message englishMessage }
  }
}`;

interface Answer {
  readonly launchCourtMovement: {
    readonly movement: Readonly<Record<string, unknown>> | null;
    readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
  };
}

type Values = Readonly<Record<string, unknown>>;

let keys = 0;
const input = (more: Values, write: Values = {}) => ({
  ...more,
  write: { idempotencyKey: `key-${(keys += 1)}`, sourceIds: ["SourceDocument:S1"], ...write },
});
const newMovement = (more: Values = {}) => ({
  code: `m${(keys += 1)}`,
  name: "Thi đua lập thành tích",
  type: "THEMATIC",
  ...more,
});
const launch = async (...of: Parameters<typeof input>) =>
  (await graph.ask<Answer>(mutation, { input: input(...of) })).launchCourtMovement;
const refusals = async (...of: Parameters<typeof input>) =>
  (await launch(...of)).userErrors.map(({ code, path }) => [code, path.join(".")]);
const participants = async (code: string) =>
  (
    await graph.database
      .manager()
      .query<{ code: string }[]>(
        "SELECT code FROM movement_participant WHERE movement_code = ? ORDER BY code",
        [code],
      )
  ).map((row) => row.code);

const seasons = ["CourtClusterSeason:c1-2022", "CourtClusterSeason:c2-2022"];

describe("launching a movement", () => {
  it("writes it with who takes part, and takes others in later", async () => {
    const own = newMovement({
      code: "m1",
      scope: "SECTOR",
      fromYear: 2022,
      toYear: 2022,
      launchedOn: "2021-11-01",
      relatedCode: "wide",
    });
    const answer = await launch({ newMovement: own, seasonIds: [seasons[0]], unitIds: ["CourtUnit:u1"] });
    expect(answer.userErrors).toEqual([]);
    expect(answer.movement).toEqual({
      code: "m1",
      name: own.name,
      type: "THEMATIC",
      scope: "SECTOR",
      fromYear: 2022,
      launchedOn: "2021-11-01",
      related: { code: "wide" },
    });
    expect(await participants("m1")).toEqual(["m1--c1-2022", "m1--u1"]);
    const more = await launch({ movementCode: "m1", seasonIds: [seasons[1]] });
    expect(more).toMatchObject({ movement: { code: "m1" }, userErrors: [] });
    expect(await participants("m1")).toEqual(["m1--c1-2022", "m1--c2-2022", "m1--u1"]);
    expect(await refusals({ movementCode: "m1", seasonIds: seasons, unitIds: ["CourtUnit:u1"] })).toEqual([
      ["ALREADY_EXISTS", "input.seasonIds.0"],
      ["ALREADY_EXISTS", "input.seasonIds.1"],
      ["ALREADY_EXISTS", "input.unitIds.0"],
    ]);
  });

  it("takes one of which no more is known than its name, with nobody", async () => {
    expect(await refusals({ newMovement: newMovement() })).toEqual([]);
  });

  it.each([
    ["neither a new movement nor one that is there", {}, [["EXACTLY_ONE", "input.movementCode"]]],
    ["both", { movementCode: "wide", newMovement: newMovement() }, [["EXACTLY_ONE", "input.movementCode"]]],
    ["a movement that is not there", { movementCode: "none" }, [["NOT_FOUND", "input.movementCode"]]],
    [
      "a code that is taken",
      { newMovement: newMovement({ code: "wide" }) },
      [["ALREADY_EXISTS", "input.newMovement.code"]],
    ],
    [
      "years out of order",
      { newMovement: newMovement({ fromYear: 2022, toYear: 2021 }) },
      [["INVALID_VALUE", "input.newMovement.toYear"]],
    ],
    [
      "a related movement that is not there",
      { newMovement: newMovement({ relatedCode: "none" }) },
      [["NOT_FOUND", "input.newMovement.relatedCode"]],
    ],
    ["nobody for a movement that is there", { movementCode: "wide" }, [["REQUIRED", "input.seasonIds"]]],
    [
      "the same twice, and ids of other sectors and types",
      {
        movementCode: "wide",
        seasonIds: [seasons[0], seasons[0]],
        unitIds: ["JusticeUnit:u1", "CourtUnit:u9"],
      },
      [
        ["DUPLICATE", "input.seasonIds.1"],
        ["NOT_FOUND", "input.unitIds.0"],
        ["NOT_FOUND", "input.unitIds.1"],
      ],
    ],
    [
      "units that did not stand in its years, and a name of nothing, at once",
      {
        newMovement: newMovement({ name: " ", fromYear: 2022, toYear: 2022 }),
        unitIds: ["CourtUnit:ended", "CourtUnit:u1", "CourtUnit:later"],
      },
      [
        ["NOT_STANDING", "input.unitIds.0"],
        ["NOT_STANDING", "input.unitIds.2"],
        ["REQUIRED", "input.newMovement.name"],
      ],
    ],
    [
      "a unit that did not stand on the day of a launch without years",
      { newMovement: newMovement({ launchedOn: "2021-07-01" }), unitIds: ["CourtUnit:ended"] },
      [["NOT_STANDING", "input.unitIds.0"]],
    ],
  ])("refuses %s", async (_what, more, expected) => {
    expect(await refusals(more)).toEqual(expected);
  });

  it.each([
    ["LOCAL", "cluster-head:COURT/c1", { seasonIds: [seasons[0]] }, []],
    ["LOCAL", "cluster-head:COURT/c1", { unitIds: ["CourtUnit:u1"] }, []],
    ["LOCAL", "cluster-head:COURT/c1", { unitIds: ["CourtUnit:u2"] }, ["FORBIDDEN"]],
    ["LOCAL", "cluster-head:COURT/c1", { seasonIds: seasons }, ["FORBIDDEN"]],
    ["LOCAL", "cluster-head:COURT/c1", {}, ["FORBIDDEN"]],
    ["SECTOR", "cluster-head:COURT/c1", { seasonIds: [seasons[0]] }, ["FORBIDDEN"]],
    [null, "cluster-head:COURT/c1", { seasonIds: [seasons[0]] }, ["FORBIDDEN"]],
    ["UNIT", "unit-officer:COURT/u2", { unitIds: ["CourtUnit:u2"] }, []],
    ["UNIT", "unit-officer:COURT/u2", { unitIds: ["CourtUnit:u1"] }, ["FORBIDDEN"]],
    ["UNIT", "unit-officer:COURT/u1", { seasonIds: [seasons[0]] }, ["FORBIDDEN"]],
    ["UNIT", "auditor", { unitIds: ["CourtUnit:u2"] }, ["FORBIDDEN"]],
    ["UNIT", "sector-officer:JUSTICE", {}, ["FORBIDDEN"]],
    ["NATIONAL", "sector-officer:COURT", {}, []],
  ] as const)("of the scope %s by %s with %j answers %j", async (scope, role, more, expected) => {
    const variables = { input: input({ newMovement: newMovement({ scope }), ...more }) };
    expect(await graph.errorCodes(mutation, variables, [role])).toEqual(expected);
  });

  it("lets a cluster's head take the own season into a local movement that is there", async () => {
    const taking = (movementCode: string) =>
      graph.errorCodes(mutation, { input: input({ movementCode, seasonIds: [seasons[1]] }) }, [
        "cluster-head:COURT/c2",
      ]);
    expect(await taking("local")).toEqual([]);
    expect(await taking("wide")).toEqual(["FORBIDDEN"]);
  });
});

describe("the days of a movement", () => {
  it.each([
    [{ fromYear: 2021, toYear: 2025, launchedOn: "2020-05-29" }, "2021-01-01", "2025-12-31"],
    [{ fromYear: 2021, launchedOn: "2020-05-29" }, "2021-01-01", null],
    [{ launchedOn: "2020-05-29" }, "2020-05-29", "2020-05-29"],
    [{}, null, null],
  ])("%j run from %s to %s", (of, from, to) => {
    expect(periodOf(of)).toEqual({ from, to });
  });
});
