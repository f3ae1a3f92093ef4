import { ClusterRow } from "../clusters/cluster.entity";
import { MovementRow } from "../movements/movement.entity";
import { SectorRow } from "../sectors/sector.entity";
import { openSectorGraph, type SectorGraph } from "../testkit/sector-graph";
import { UnitSuccessionRow } from "../units/unit-succession.entity";
import { UnitRow } from "../units/unit.entity";
import { MembershipRow } from "./membership.entity";
import { SeasonRow } from "./season.entity";

let graph: SectorGraph;
const cited = { sourceCodes: ["S1"], inferred: false, note: null };
const cluster = (code: string, kind = "CLUSTER") => ({ code, name: code, kind, search: code, ...cited });
const unit = (code: string, validFrom: string | null = null, validTo: string | null = null) => ({
  ...{ code, name: code.toUpperCase(), sortName: code, kind: "PROVINCIAL_COURT", aliases: [], search: code },
  ...{ validFrom, validTo, ...cited },
});
const season = (clusterCode: string, year: number) => ({
  ...{ code: `${clusterCode}-${year}`, clusterCode, year, state: "CLOSED" },
  ...{ startsOn: `${year - 1}-10-01`, endsOn: `${year}-09-30`, ...cited },
});
const member = (seasonCode: string, unitCode: string, role = "MEMBER") => ({
  ...{ code: `${seasonCode}--${unitCode}`, seasonCode, unitCode, role },
  ...{ year: Number(seasonCode.slice(-4)), ...cited },
});

beforeAll(async () => {
  graph = await openSectorGraph();
  await graph.put(SectorRow, [{ code: "COURT", name: "Tòa án", englishName: "Courts" }]);
  await graph.put(ClusterRow, [cluster("c1"), cluster("c2"), cluster("r1", "REGION")]);
  await graph.put(UnitRow, [
    ...[unit("u1"), unit("u2"), unit("old", null, "2022-06-30"), unit("new", "2022-07-01")],
    ...[unit("gone", null, "2021-12-31"), unit("later", "2030-01-01")],
  ]);
  await graph.put(UnitSuccessionRow, [
    {
      ...{ code: "old--new", kind: "RENAMED", on: "2022-07-01" },
      predecessorCode: "old",
      successorCode: "new",
      ...cited,
    },
  ]);
  await graph.put(SeasonRow, [season("c1", 2021), season("c2", 2024), season("r1", 2024)]);
  await graph.put(MembershipRow, [
    ...[member("c1-2021", "u1", "HEAD"), member("c1-2021", "old"), member("c1-2021", "gone")],
    ...[member("c2-2024", "u2"), member("r1-2024", "u1")],
  ]);
  await graph.put(MovementRow, [
    { code: "m1", name: "Phong trào", type: "REGULAR", search: "phong trao", ...cited },
  ]);
});
afterAll(() => graph.close());

const mutation = `mutation ($input: OpenSeasonInput!) {
  openCourtSeason(input: $input) {
    season {
      id year startsOn endsOn state memberCount version
      cluster { code name } members { role unit { code } } movements { code } sources { document { id } }
    }
    userErrors { code path message englishMessage } warnings { code path englishMessage }
  }
}`;

interface Answer {
  readonly openCourtSeason: {
    readonly season: object | null;
    readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
    readonly warnings: readonly { readonly code: string; readonly path: readonly string[] }[];
  };
}

let keys = 0;
const input = (of: Readonly<Record<string, unknown>>, write: Readonly<Record<string, unknown>> = {}) => ({
  ...of,
  write: { idempotencyKey: `key-${(keys += 1)}`, sourceIds: ["SourceDocument:S1"], ...write },
});
const open = async (...of: Parameters<typeof input>) =>
  (await graph.ask<Answer>(mutation, { input: input(...of) })).openCourtSeason;
const told = (all: Answer["openCourtSeason"]["userErrors"]) =>
  all.map(({ code, path }) => [code, path.join(".")]);
const clusterId = "CourtCluster:c1";

describe("opening a season", () => {
  it("takes over the members of the season before, through successions, and the sector's days", async () => {
    const answer = await open({ clusterId, year: 2023, movementCodes: ["m1"], memberCount: 3 });
    expect(answer.season).toEqual({
      ...{ id: "CourtClusterSeason:c1-2023", year: 2023, startsOn: "2022-10-01", endsOn: "2023-09-30" },
      ...{ state: "PLANNED", memberCount: 3, version: 1, cluster: { code: "c1", name: "c1" } },
      members: [
        { role: "MEMBER", unit: { code: "new" } },
        { role: "MEMBER", unit: { code: "u1" } },
      ],
      movements: [{ code: "m1" }],
      sources: [{ document: { id: "SourceDocument:S1" } }],
    });
    expect(told(answer.warnings)).toEqual([
      ["CHAIN_BROKEN", "input.memberIds"],
      ["COUNT_MISMATCH", "input.memberCount"],
    ]);
  });

  it("opens one of a new cluster with the members that are named, without the days that are not given", async () => {
    const newCluster = { code: "c9", name: "Cụm thi đua số IX", kind: "CLUSTER", number: "IX" };
    const memberIds = ["CourtUnit:u2"];
    const days = { startsOn: "2022-01-01", endsOn: "2022-12-31" };
    expect(await open({ newCluster, year: 2022, memberIds, ...days })).toMatchObject({
      season: {
        ...days,
        cluster: { code: "c9", name: "Cụm thi đua số IX" },
        members: [{ unit: { code: "u2" } }],
      },
      userErrors: [],
      warnings: [],
    });
  });

  it("says where a cluster has no members to be taken over", async () => {
    const newCluster = { code: "c8", name: "Cụm VIII", kind: "CLUSTER" };
    const answer = await open({ newCluster, year: 2022 }, { dryRun: true });
    expect([told(answer.userErrors), told(answer.warnings)]).toEqual([
      [],
      [["DATA_MISSING", "input.memberIds"]],
    ]);
    expect(told((await open({ newCluster, year: 2022, memberIds: [] }, { dryRun: true })).warnings)).toEqual(
      [],
    );
  });

  it("lets a unit be in clusters of two kinds in a year", async () => {
    const answer = await open({ clusterId, year: 2024, memberIds: ["CourtUnit:u1"] }, { dryRun: true });
    expect(answer.userErrors).toEqual([]);
  });

  const newCluster = { code: "c7", name: "Cụm VII", kind: "CLUSTER" };
  it.each([
    ["neither a cluster nor a new one", { year: 2025 }, "EXACTLY_ONE", "clusterId"],
    ["both", { year: 2025, clusterId, newCluster }, "EXACTLY_ONE", "clusterId"],
    ["a cluster of another sector", { year: 2025, clusterId: "JusticeCluster:c1" }, "NOT_FOUND", "clusterId"],
    ["a cluster that is not there", { year: 2025, clusterId: "CourtCluster:c0" }, "NOT_FOUND", "clusterId"],
    ["a year that the cluster has", { year: 2021, clusterId }, "ALREADY_EXISTS", "year"],
    [
      "a new cluster's code that is taken",
      { year: 2025, newCluster: { ...newCluster, code: "c1" } },
      "ALREADY_EXISTS",
      "newCluster.code",
    ],
    ["days before the year", { year: 2025, clusterId, startsOn: "2023-10-01" }, "OUTSIDE_PERIOD", "startsOn"],
    ["days after it", { year: 2025, clusterId, endsOn: "2026-01-31" }, "OUTSIDE_PERIOD", "endsOn"],
    [
      "a last day before the first",
      { year: 2025, clusterId, startsOn: "2025-03-01", endsOn: "2025-02-01" },
      "INVALID_VALUE",
      "endsOn",
    ],
    ["a unit twice", { memberIds: ["CourtUnit:u1", "CourtUnit:u1"] }, "DUPLICATE", "memberIds.1"],
    ["a unit that is not there", { memberIds: ["CourtUnit:u0"] }, "NOT_FOUND", "memberIds.0"],
    ["a unit that does not stand yet", { memberIds: ["CourtUnit:later"] }, "NOT_STANDING", "memberIds.0"],
    [
      "a unit that had ended",
      { memberIds: ["CourtUnit:u1", "CourtUnit:old"] },
      "NOT_STANDING",
      "memberIds.1",
    ],
    [
      "a member of another cluster of the kind in the year",
      { year: 2024, memberIds: ["CourtUnit:u2"] },
      "DUPLICATE",
      "memberIds.0",
    ],
    ["a movement that is not there", { movementCodes: ["m1", "m0"] }, "NOT_FOUND", "movementCodes.1"],
    ["a movement twice", { movementCodes: ["m1", "m1"] }, "DUPLICATE", "movementCodes.1"],
    ["a negative count", { memberCount: -1 }, "INVALID_VALUE", "memberCount"],
  ])("refuses %s", async (_what, of, code, path) => {
    const given = "year" in of && ("clusterId" in of || "newCluster" in of || code === "EXACTLY_ONE");
    const answer = await open(given ? of : { clusterId, year: 2025, ...of });
    expect(told(answer.userErrors)).toEqual([[code, `input.${path}`]]);
    expect(answer.season).toBeNull();
  });

  it("names the season that a unit is a member of", async () => {
    const { userErrors } = await open({ clusterId, year: 2024, memberIds: ["CourtUnit:u2"] });
    expect(userErrors).toMatchObject([{ message: expect.stringContaining("c2-2024") as string }]);
  });

  it("is for officers of the sector and for who runs the graph", async () => {
    const codes = (role: string) =>
      graph.errorCodes(mutation, { input: input({ clusterId, year: 2026 }, { dryRun: true }) }, [role]);
    for (const role of ["cluster-head:COURT/c1", "sector-officer:JUSTICE", "unit-officer:COURT/u1"])
      expect(await codes(role)).toEqual(["FORBIDDEN"]);
    for (const role of ["administrator", "sector-officer:COURT"]) expect(await codes(role)).toEqual([]);
  });
});
