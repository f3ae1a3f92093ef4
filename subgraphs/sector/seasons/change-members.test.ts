import { ClusterRow } from "../clusters/cluster.entity";
import { LeadershipTermRow } from "../leadership/leadership-term.entity";
import { PledgeSignatoryRow } from "../pledges/pledge-signatory.entity";
import { PledgeRow } from "../pledges/pledge.entity";
import { ScorecardRow } from "../scoring/scorecard.entity";
import { SectorRow } from "../sectors/sector.entity";
import { openSectorGraph, type SectorGraph } from "../testkit/sector-graph";
import { UnitRow } from "../units/unit.entity";
import { MembershipRow } from "./membership.entity";
import { SeasonRow } from "./season.entity";

let graph: SectorGraph;
const cited = { sourceCodes: ["S1"], inferred: false, note: null };
const unit = (code: string, validTo: string | null = null) => ({
  ...{ code, name: `Tòa án ${code}`, sortName: code, kind: "PROVINCIAL_COURT", aliases: [], search: code },
  ...{ validFrom: null, validTo, ...cited },
});
const season = (code: string, state: string, memberCount: number | null = null) => ({
  ...{ code, clusterCode: code.slice(0, 2), year: Number(code.slice(3)), state, memberCount },
  ...{ startsOn: "2021-10-01", endsOn: "2022-09-30", ...cited },
});
const member = (seasonCode: string, unitCode: string) => ({
  ...{ code: `${seasonCode}--${unitCode}`, seasonCode, unitCode, role: "MEMBER", year: 2022, ...cited },
});
const states = { c1: "LAUNCHED", c2: "PLEDGED", c3: "SCORING", c4: "PLANNED" };

beforeAll(async () => {
  graph = await openSectorGraph();
  await graph.put(SectorRow, [{ code: "COURT", name: "Tòa án", englishName: "Courts" }]);
  const clusters = Object.keys(states).map((code) => ({
    code,
    name: code,
    kind: "CLUSTER",
    search: code,
    ...cited,
  }));
  await graph.put(ClusterRow, clusters);
  await graph.put(UnitRow, [
    ...["u1", "u2", "u3", "u4", "u5", "u6", "u7", "u8", "u9"].map((code) => unit(code)),
    unit("old", "2021-09-30"),
  ]);
  await graph.put(
    SeasonRow,
    Object.entries(states).map(([code, state]) => season(`${code}-2022`, state)),
  );
  await graph.put(MembershipRow, [
    ...["u1", "u2", "u3", "u4", "u5"].map((code) => member("c1-2022", code)),
    member("c2-2022", "u6"),
    member("c3-2022", "u7"),
  ]);
  await graph.put(LeadershipTermRow, [
    {
      code: "l1",
      seasonCode: "c1-2022",
      year: 2022,
      role: "HEAD",
      unitCode: "u2",
      basis: "ELECTED",
      ...cited,
    },
  ]);
  await graph.put(PledgeRow, [{ code: "p1", seasonCode: "c1-2022", content: [], ...cited }]);
  await graph.put(PledgeSignatoryRow, [{ code: "p1--u3", pledgeCode: "p1", unitCode: "u3", ...cited }]);
  await graph.put(ScorecardRow, [
    {
      ...{ code: "c1-2022--u4", memberCode: "c1-2022--u4", seasonCode: "c1-2022", unitCode: "u4" },
      ...{ clusterCode: "c1", schemeCode: "s1", state: "DRAFT" },
    },
  ]);
  graph.setOwnerTells("CourtClusterSeason:c1-2022", {
    nominations: [
      { state: "PROPOSED", nominee: { id: "CourtUnit:u5" }, ballot: null },
      { state: "WITHDRAWN", nominee: { id: "CourtUnit:u1" }, ballot: null },
    ],
  });
});
afterAll(() => graph.close());

const mutation = `mutation ($input: ChangeMembersInput!) {
  changeCourtMembers(input: $input) {
    season { version memberCount members { role unit { code } } }
    userErrors { code path message currentVersion } warnings { code path }
  }
}`;

interface Answer {
  readonly changeCourtMembers: {
    readonly season: object | null;
    readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
    readonly warnings: readonly { readonly code: string; readonly path: readonly string[] }[];
  };
}

let keys = 0;
const ids = (codes: readonly string[] = []) => codes.map((code) => `CourtUnit:${code}`);
const change = async (
  code: string,
  {
    add,
    remove,
    version = 1,
    ...more
  }: Partial<Record<"add" | "remove", readonly string[]>> & {
    readonly version?: number;
    readonly memberCount?: number;
  },
  write: Readonly<Record<string, unknown>> = {},
) => {
  const input = {
    ...{
      season: { id: `CourtClusterSeason:${code}-2022`, version },
      add: ids(add),
      remove: ids(remove),
      ...more,
    },
    write: { idempotencyKey: `key-${(keys += 1)}`, sourceIds: ["SourceDocument:S1"], ...write },
  };
  return (await graph.ask<Answer>(mutation, { input })).changeCourtMembers;
};
const told = (all: Answer["changeCourtMembers"]["userErrors"]) =>
  all.map(({ code, path }) => [code, path.slice(1).join(".")]);
const dry = { dryRun: true };

describe("changing the members of a season", () => {
  it("lets units join and gives the season a new version", async () => {
    const answer = await change("c4", { add: ["u8", "u9"], memberCount: 3 });
    expect(answer).toMatchObject({
      season: {
        ...{ version: 2, memberCount: 3 },
        members: [
          { role: "MEMBER", unit: { code: "u8" } },
          { role: "MEMBER", unit: { code: "u9" } },
        ],
      },
      userErrors: [],
    });
    expect(told(answer.warnings)).toEqual([["COUNT_MISMATCH", "memberCount"]]);
    const left = await change("c4", { remove: ["u9"], version: 2 });
    expect(left).toMatchObject({
      season: { version: 3, memberCount: 3, members: [{ unit: { code: "u8" } }] },
    });
    const counted = await change("c4", { memberCount: 1, version: 3 });
    expect(counted).toMatchObject({ season: { version: 4, memberCount: 1 }, userErrors: [], warnings: [] });
  });

  it("is refused to who read another version, and shows the season as it is", async () => {
    expect(await change("c1", { remove: ["u1"], version: 7 })).toMatchObject({
      userErrors: [{ code: "CONFLICT", path: ["input", "season", "version"], currentVersion: 1 }],
      season: { version: 1 },
    });
  });

  it.each([
    ["nothing to change", "c1", {}, "REQUIRED", "add"],
    ["a season in SCORING", "c3", { add: ["u9"] }, "WRONG_STATE", "season", { reason: "Sáp nhập" }],
    ["a change after the pledge without a reason", "c2", { remove: ["u6"] }, "REASON_NEEDED", "write.reason"],
    ["an empty reason", "c2", { remove: ["u6"] }, "REASON_NEEDED", "write.reason", { reason: " " }],
    ["who leaves after signing without a reason", "c1", { remove: ["u3"] }, "REASON_NEEDED", "write.reason"],
    ["who leaves though put forward", "c1", { remove: ["u5"] }, "REASON_NEEDED", "write.reason"],
    ["a unit that leads", "c1", { remove: ["u1", "u2"] }, "WRONG_STATE", "remove.1"],
    ["a unit that has scored itself", "c1", { remove: ["u4"] }, "WRONG_STATE", "remove.0"],
    ["one that is no member", "c1", { remove: ["u8"] }, "NOT_A_MEMBER", "remove.0"],
    ["one that is a member already", "c1", { add: ["u1"] }, "DUPLICATE", "add.0"],
    ["one that is a member elsewhere", "c1", { add: ["u6"] }, "DUPLICATE", "add.0"],
    ["one twice", "c1", { add: ["u8", "u8"] }, "DUPLICATE", "add.1"],
    ["one that had ended", "c1", { add: ["old"] }, "NOT_STANDING", "add.0"],
    ["one that is not there", "c1", { add: ["u0"] }, "NOT_FOUND", "add.0"],
    ["a season that is not there", "c0", { add: ["u8"] }, "NOT_FOUND", "season.id"],
    ["no source", "c1", { add: ["u9"] }, "REQUIRED", "write.sourceIds", { sourceIds: [] }],
  ])("refuses %s", async (_what, code, of, error, path, write: Readonly<Record<string, unknown>> = {}) => {
    const answer = await change(code, of, write);
    expect(told(answer.userErrors)).toEqual([[error, path]]);
    expect(answer.season).toBeNull();
  });

  it("refuses a unit that both joins and leaves", async () => {
    expect(told((await change("c1", { add: ["u1"], remove: ["u1"] })).userErrors)).toEqual([
      ["DUPLICATE", "add.0"],
      ["DUPLICATE", "remove.0"],
    ]);
  });

  it("takes a reason for who signed, was put forward, or leaves after the pledge", async () => {
    const reason = { ...dry, reason: "Sáp nhập đơn vị" };
    expect((await change("c1", { remove: ["u3", "u5"] }, reason)).userErrors).toEqual([]);
    expect((await change("c2", { remove: ["u6"] }, reason)).userErrors).toEqual([]);
  });

  it("asks nobody where nobody leaves, or where a reason is given", async () => {
    const input = (remove: readonly string[], reason: string | null) => ({
      ...{ season: { id: "CourtClusterSeason:c1-2022", version: 1 }, add: ids(remove.length ? [] : ["u9"]) },
      ...{ remove: ids(remove), write: { idempotencyKey: `away-${(keys += 1)}`, ...dry, reason } },
    });
    const errors = (...of: Parameters<typeof input>) => graph.errorCodes(mutation, { input: input(...of) });
    graph.setOwnersAnswer(false);
    expect(await errors(["u1"], null)).toEqual(["SUBGRAPH_UNAVAILABLE"]);
    expect(await errors(["u1"], "Sáp nhập")).toEqual([]);
    expect(await errors([], null)).toEqual([]);
    graph.setOwnersAnswer(true);
  });

  it("is for officers of the sector", async () => {
    const input = {
      season: { id: "CourtClusterSeason:c1-2022", version: 1 },
      write: { idempotencyKey: "roles", ...dry },
    };
    for (const role of ["cluster-head:COURT/c1", "administrator", "sector-officer:JUSTICE"])
      expect(await graph.errorCodes(mutation, { input }, [role])).toEqual(["FORBIDDEN"]);
  });
});
